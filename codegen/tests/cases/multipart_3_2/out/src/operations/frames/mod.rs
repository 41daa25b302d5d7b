//! The operations on paths with the segment `frames`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`WatchFrames`] | `GET /frames` |  |

mod watch_frames;

pub use watch_frames::WatchFrames;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `GET /frames`; see [`WatchFrames`]. Returns parts of bytes.
    pub fn watch_frames(&self, request: impl Into<WatchFrames>) -> call::Call<'_, T, WatchFrames> {
        call::Call::new(self, request)
    }
}
