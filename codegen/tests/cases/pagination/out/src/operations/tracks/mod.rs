//! The operations on paths with the segment `tracks`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`ListTracks`] | `GET /tracks` | Lists tracks, with an offset. |

pub mod list_tracks;

#[doc(inline)]
pub use list_tracks::ListTracks;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// Lists tracks, with an offset.
    ///
    /// `GET /tracks`; see [`ListTracks`]. Returns
    /// [`Response`](crate::operations::list_tracks::Response).
    pub fn list_tracks(&self, request: impl Into<ListTracks>) -> call::Call<'_, T, ListTracks> {
        call::Call::new(self, request)
    }
}
