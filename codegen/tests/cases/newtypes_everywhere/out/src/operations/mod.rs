//! The operations of the API, each as a request type.

#[cfg(feature = "events")]
pub mod events;
#[cfg(feature = "form")]
pub mod form;
#[cfg(feature = "id")]
pub mod id;
#[cfg(feature = "limit")]
pub mod limit;
#[cfg(feature = "parts")]
pub mod parts;

#[cfg(feature = "events")]
pub use events::*;
#[cfg(feature = "form")]
pub use form::*;
#[cfg(feature = "id")]
pub use id::*;
#[cfg(feature = "limit")]
pub use limit::*;
#[cfg(feature = "parts")]
pub use parts::*;
