//! The operations of the API, each as a request type.

#[cfg(feature = "both")]
pub mod both;
#[cfg(feature = "one")]
pub mod one;

#[cfg(feature = "both")]
pub use both::*;
#[cfg(feature = "one")]
pub use one::*;
