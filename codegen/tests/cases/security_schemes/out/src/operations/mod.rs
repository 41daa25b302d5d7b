//! The operations of the API, each as a request type.

#[cfg(feature = "bearer")]
pub mod bearer;
#[cfg(feature = "bot")]
pub mod bot;
#[cfg(feature = "cookie")]
pub mod cookie;
#[cfg(feature = "digest")]
pub mod digest;
#[cfg(feature = "query")]
pub mod query;

#[cfg(feature = "bearer")]
pub use bearer::*;
#[cfg(feature = "bot")]
pub use bot::*;
#[cfg(feature = "cookie")]
pub use cookie::*;
#[cfg(feature = "digest")]
pub use digest::*;
#[cfg(feature = "query")]
pub use query::*;
