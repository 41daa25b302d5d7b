//! The operations on paths with the segment `others`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`GetOthers`] | `GET /others` |  |

mod get_others;

pub use get_others::GetOthers;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `GET /others`; see [`GetOthers`].
    pub fn get_others(&self, request: impl Into<GetOthers>) -> call::Call<'_, T, GetOthers> {
        call::Call::new(self, request)
    }
}
