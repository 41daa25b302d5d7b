//! The operations of the API, each as a request type.

pub mod get_things;
mod put_things;

#[doc(inline)]
pub use get_things::GetThings;
pub use put_things::PutThings;
