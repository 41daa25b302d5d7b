//! The operations on paths with the segment `events`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`GetEvent`] | `GET /events/{event}/{level}` |  |

mod get_event;

pub use get_event::GetEvent;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `GET /events/{event}/{level}`; see [`GetEvent`]. Returns [`Event`](crate::types::Event).
    ///
    /// # Errors
    /// `404`: [`Level`](crate::types::Level).
    pub fn get_event(&self, request: impl Into<GetEvent>) -> call::Call<'_, T, GetEvent> {
        call::Call::new(self, request)
    }
}
