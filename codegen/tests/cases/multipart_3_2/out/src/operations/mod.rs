//! The operations of the API, each as a request type.

#[cfg(feature = "bundles")]
pub mod bundles;
#[cfg(feature = "documents")]
pub mod documents;
#[cfg(feature = "frames")]
pub mod frames;
#[cfg(feature = "letters")]
pub mod letters;
#[cfg(feature = "notes")]
pub mod notes;
#[cfg(feature = "ranges")]
pub mod ranges;
#[cfg(feature = "readings")]
pub mod readings;
#[cfg(feature = "uploads")]
pub mod uploads;

#[cfg(feature = "bundles")]
pub use bundles::*;
#[cfg(feature = "documents")]
pub use documents::*;
#[cfg(feature = "frames")]
pub use frames::*;
#[cfg(feature = "letters")]
pub use letters::*;
#[cfg(feature = "notes")]
pub use notes::*;
#[cfg(feature = "ranges")]
pub use ranges::*;
#[cfg(feature = "readings")]
pub use readings::*;
#[cfg(feature = "uploads")]
pub use uploads::*;
