//! The operations of the API, each as a request type.

#[cfg(feature = "cookies")]
pub mod cookies;
#[cfg(feature = "headers")]
pub mod headers;

#[cfg(feature = "cookies")]
pub use cookies::*;
#[cfg(feature = "headers")]
pub use headers::*;
