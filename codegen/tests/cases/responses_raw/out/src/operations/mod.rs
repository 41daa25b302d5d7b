//! The operations of the API, each as a request type.

#[cfg(feature = "lines")]
pub mod lines;
#[cfg(feature = "report")]
pub mod report;

#[cfg(feature = "lines")]
pub use lines::*;
#[cfg(feature = "report")]
pub use report::*;
