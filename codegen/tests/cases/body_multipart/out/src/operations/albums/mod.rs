//! The operations on paths with the segment `albums`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`AddAlbum`] | `POST /albums` |  |

mod add_album;

pub use add_album::AddAlbum;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `POST /albums`; see [`AddAlbum`].
    pub fn add_album(&self, request: impl Into<AddAlbum>) -> call::Call<'_, T, AddAlbum> {
        call::Call::new(self, request)
    }
}
