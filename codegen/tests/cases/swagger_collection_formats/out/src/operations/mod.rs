//! The operations of the API, each as a request type.

#[cfg(feature = "form")]
pub mod form;
#[cfg(feature = "header")]
pub mod header;
#[cfg(feature = "parts")]
pub mod parts;
#[cfg(feature = "path")]
pub mod path;
#[cfg(feature = "query")]
pub mod query;

#[cfg(feature = "form")]
pub use form::*;
#[cfg(feature = "header")]
pub use header::*;
#[cfg(feature = "parts")]
pub use parts::*;
#[cfg(feature = "path")]
pub use path::*;
#[cfg(feature = "query")]
pub use query::*;
