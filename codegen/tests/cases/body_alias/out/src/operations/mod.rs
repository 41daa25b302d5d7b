//! The operations of the API, each as a request type.

#[cfg(feature = "count")]
pub mod count;
#[cfg(feature = "either")]
pub mod either;
#[cfg(feature = "labels")]
pub mod labels;
#[cfg(feature = "names")]
pub mod names;

#[cfg(feature = "count")]
pub use count::*;
#[cfg(feature = "either")]
pub use either::*;
#[cfg(feature = "labels")]
pub use labels::*;
#[cfg(feature = "names")]
pub use names::*;
