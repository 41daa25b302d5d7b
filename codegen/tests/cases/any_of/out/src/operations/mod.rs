//! The operations of the API, each as a request type.

#[cfg(feature = "pets")]
pub mod pets;
#[cfg(feature = "transfers")]
pub mod transfers;

#[cfg(feature = "pets")]
pub use pets::*;
#[cfg(feature = "transfers")]
pub use transfers::*;
