//! The operations of the API, each as a request type.

#[cfg(feature = "others")]
pub mod others;
#[cfg(feature = "things")]
pub mod things;

#[cfg(feature = "others")]
pub use others::*;
#[cfg(feature = "things")]
pub use things::*;
