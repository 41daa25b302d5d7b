//! The operations of the API, each as a request type.

#[cfg(feature = "both")]
pub mod both;
#[cfg(feature = "closed")]
pub mod closed;
#[cfg(feature = "either")]
pub mod either;
#[cfg(feature = "open")]
pub mod open;
#[cfg(feature = "other")]
pub mod other;

#[cfg(feature = "both")]
pub use both::*;
#[cfg(feature = "closed")]
pub use closed::*;
#[cfg(feature = "either")]
pub use either::*;
#[cfg(feature = "open")]
pub use open::*;
#[cfg(feature = "other")]
pub use other::*;
