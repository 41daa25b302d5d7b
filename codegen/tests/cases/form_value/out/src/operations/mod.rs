//! The operations of the API, each as a request type.

#[cfg(feature = "free")]
pub mod free;
#[cfg(feature = "list")]
pub mod list;
#[cfg(feature = "nothing")]
pub mod nothing;
#[cfg(feature = "optional")]
pub mod optional;

#[cfg(feature = "free")]
pub use free::*;
#[cfg(feature = "list")]
pub use list::*;
#[cfg(feature = "nothing")]
pub use nothing::*;
#[cfg(feature = "optional")]
pub use optional::*;
