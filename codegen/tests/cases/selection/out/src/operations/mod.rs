//! The operations of the API, each as a request type.

#[cfg(feature = "pets")]
pub mod pets;
#[cfg(feature = "shops")]
pub mod shops;

#[cfg(feature = "pets")]
pub use pets::*;
#[cfg(feature = "shops")]
pub use shops::*;
