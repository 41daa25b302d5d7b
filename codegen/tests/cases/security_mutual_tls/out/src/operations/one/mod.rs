//! The operations on paths with the segment `one`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`GetOne`] | `GET /one` |  |

mod get_one;

pub use get_one::GetOne;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `GET /one`; see [`GetOne`].
    pub fn get_one(&self, request: impl Into<GetOne>) -> call::Call<'_, T, GetOne> {
        call::Call::new(self, request)
    }
}
