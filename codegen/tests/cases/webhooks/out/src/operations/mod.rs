//! The operations of the API, each as a request type.

pub mod subscribe;

#[doc(inline)]
pub use subscribe::Subscribe;
