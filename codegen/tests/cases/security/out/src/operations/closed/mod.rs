//! The operations on paths with the segment `closed`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`GetClosed`] | `GET /closed` |  |

mod get_closed;

pub use get_closed::GetClosed;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `GET /closed`; see [`GetClosed`].
    pub fn get_closed(&self, request: impl Into<GetClosed>) -> call::Call<'_, T, GetClosed> {
        call::Call::new(self, request)
    }
}
