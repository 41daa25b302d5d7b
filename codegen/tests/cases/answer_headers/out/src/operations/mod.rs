//! The operations of the API, each as the request that makes a call.

mod get_things;
mod put_things;

pub use get_things::GetThings;
pub use put_things::PutThings;
