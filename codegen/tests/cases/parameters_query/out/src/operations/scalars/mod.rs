//! The operations on paths with the segment `scalars`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`GetScalars`] | `GET /scalars` |  |

mod get_scalars;

pub use get_scalars::GetScalars;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `GET /scalars`; see [`GetScalars`].
    pub fn get_scalars(&self, request: impl Into<GetScalars>) -> call::Call<'_, T, GetScalars> {
        call::Call::new(self, request)
    }
}
