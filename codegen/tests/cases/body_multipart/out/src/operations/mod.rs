//! The operations of the API, each as the request that makes a call.

mod add_album;

pub use add_album::AddAlbum;
