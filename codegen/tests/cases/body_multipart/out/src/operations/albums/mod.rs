//! The operations on paths with the segment `albums`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`AddAlbum`] | `POST /albums` |  |

mod add_album;

pub use add_album::AddAlbum;
