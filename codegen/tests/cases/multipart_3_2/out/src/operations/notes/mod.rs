//! The operations on paths with the segment `notes`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`WatchNotes`] | `GET /notes` |  |

mod watch_notes;

pub use watch_notes::WatchNotes;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `GET /notes`; see [`WatchNotes`]. Returns parts of a string.
    pub fn watch_notes(&self, request: impl Into<WatchNotes>) -> call::Call<'_, T, WatchNotes> {
        call::Call::new(self, request)
    }
}
