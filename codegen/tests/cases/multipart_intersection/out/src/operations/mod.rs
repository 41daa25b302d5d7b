//! The operations of the API, each as a request type.

#[cfg(feature = "letters")]
pub mod letters;
#[cfg(feature = "notes")]
pub mod notes;
#[cfg(feature = "parcels")]
pub mod parcels;

#[cfg(feature = "letters")]
pub use letters::*;
#[cfg(feature = "notes")]
pub use notes::*;
#[cfg(feature = "parcels")]
pub use parcels::*;
