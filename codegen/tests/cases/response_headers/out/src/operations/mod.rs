//! The operations of the API, each as a request type.

mod get_things;
mod put_things;

pub use get_things::GetThings;
pub use put_things::PutThings;
