//! The operations of the API, each as a request type.

mod add_album;

pub use add_album::AddAlbum;
