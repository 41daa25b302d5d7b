//! The operations of the API, each as a request type.

#[cfg(feature = "changes")]
pub mod changes;
#[cfg(feature = "jobs")]
pub mod jobs;
#[cfg(feature = "texts")]
pub mod texts;

#[cfg(feature = "changes")]
pub use changes::*;
#[cfg(feature = "jobs")]
pub use jobs::*;
#[cfg(feature = "texts")]
pub use texts::*;
