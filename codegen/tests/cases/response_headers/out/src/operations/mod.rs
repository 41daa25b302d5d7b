//! The operations of the API, each as a request type.

mod get_things;
pub mod put_things;

pub use get_things::GetThings;
#[doc(inline)]
pub use put_things::PutThings;
