//! The operations of the API, each as a request type.

#[cfg(feature = "companies")]
pub mod companies;
#[cfg(feature = "fleet")]
pub mod fleet;
#[cfg(feature = "ships")]
pub mod ships;

#[cfg(feature = "companies")]
pub use companies::*;
#[cfg(feature = "fleet")]
pub use fleet::*;
#[cfg(feature = "ships")]
pub use ships::*;
