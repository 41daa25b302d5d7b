//! The operations of the API, each as a request type.

#[cfg(feature = "pass")]
pub mod pass;
#[cfg(feature = "photo")]
pub mod photo;
#[cfg(feature = "seats")]
pub mod seats;
#[cfg(feature = "tickets")]
pub mod tickets;

#[cfg(feature = "pass")]
pub use pass::*;
#[cfg(feature = "photo")]
pub use photo::*;
#[cfg(feature = "seats")]
pub use seats::*;
#[cfg(feature = "tickets")]
pub use tickets::*;
