//! The operations of the API, each as a request type.

#[cfg(feature = "pets")]
pub mod pets;
#[cfg(feature = "toys")]
pub mod toys;

#[cfg(feature = "pets")]
pub use pets::*;
#[cfg(feature = "toys")]
pub use toys::*;
