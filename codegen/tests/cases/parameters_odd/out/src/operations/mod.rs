//! The operations of the API, each as a request type.

#[cfg(feature = "found")]
pub mod found;
#[cfg(feature = "listed")]
pub mod listed;
#[cfg(feature = "styles")]
pub mod styles;
#[cfg(feature = "things")]
pub mod things;

#[cfg(feature = "found")]
pub use found::*;
#[cfg(feature = "listed")]
pub use listed::*;
#[cfg(feature = "styles")]
pub use styles::*;
#[cfg(feature = "things")]
pub use things::*;
