//! The operations on paths with the segment `limit`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`SetLimit`] | `PUT /limit` |  |

mod set_limit;

pub use set_limit::SetLimit;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `PUT /limit`; see [`SetLimit`]. Returns [`Limit`](crate::types::Limit).
    pub fn set_limit(&self, request: impl Into<SetLimit>) -> call::Call<'_, T, SetLimit> {
        call::Call::new(self, request)
    }
}
