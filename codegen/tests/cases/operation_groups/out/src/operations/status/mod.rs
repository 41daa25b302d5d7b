//! The operations on paths with the segment `status`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`GetStatus`] | `GET /status` |  |

mod get_status;

pub use get_status::GetStatus;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `GET /status`; see [`GetStatus`].
    pub fn get_status(&self, request: impl Into<GetStatus>) -> call::Call<'_, T, GetStatus> {
        call::Call::new(self, request)
    }
}
