//! The operations on paths with the segment `events`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`Watch`] | `GET /events` |  |

mod watch;

pub use watch::Watch;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `GET /events`; see [`Watch`]. Returns events of [`Key`](crate::types::Key).
    pub fn watch(&self, request: impl Into<Watch>) -> call::Call<'_, T, Watch> {
        call::Call::new(self, request)
    }
}
