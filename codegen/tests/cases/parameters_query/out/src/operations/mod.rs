//! The operations of the API, each as a request type.

#[cfg(feature = "lists")]
pub mod lists;
#[cfg(feature = "objects")]
pub mod objects;
#[cfg(feature = "scalars")]
pub mod scalars;

#[cfg(feature = "lists")]
pub use lists::*;
#[cfg(feature = "objects")]
pub use objects::*;
#[cfg(feature = "scalars")]
pub use scalars::*;
