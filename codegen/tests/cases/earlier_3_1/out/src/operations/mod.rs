//! The operations of the API, each as a request type.

#[cfg(feature = "pets")]
pub mod pets;

#[cfg(feature = "pets")]
pub use pets::*;
