//! The operations on paths with the segment `both`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`GetBoth`] | `GET /both` |  |

mod get_both;

pub use get_both::GetBoth;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `GET /both`; see [`GetBoth`].
    pub fn get_both(&self, request: impl Into<GetBoth>) -> call::Call<'_, T, GetBoth> {
        call::Call::new(self, request)
    }
}
