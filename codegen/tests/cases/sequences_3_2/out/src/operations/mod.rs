//! The operations of the API, each as a request type.

#[cfg(feature = "log")]
pub mod log;
#[cfg(feature = "places")]
pub mod places;
#[cfg(feature = "shared")]
pub mod shared;

#[cfg(feature = "log")]
pub use log::*;
#[cfg(feature = "places")]
pub use places::*;
#[cfg(feature = "shared")]
pub use shared::*;
