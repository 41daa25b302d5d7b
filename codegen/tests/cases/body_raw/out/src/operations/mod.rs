//! The operations of the API, each as a request type.

#[cfg(feature = "anything")]
pub mod anything;
#[cfg(feature = "blob")]
pub mod blob;
#[cfg(feature = "image")]
pub mod image;
#[cfg(feature = "note")]
pub mod note;

#[cfg(feature = "anything")]
pub use anything::*;
#[cfg(feature = "blob")]
pub use blob::*;
#[cfg(feature = "image")]
pub use image::*;
#[cfg(feature = "note")]
pub use note::*;
