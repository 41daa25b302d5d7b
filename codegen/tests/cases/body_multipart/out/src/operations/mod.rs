//! The operations of the API, each as a request type.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`AddAlbum`] | `POST /albums` |  |

mod add_album;

pub use add_album::AddAlbum;
