//! The operations on paths with the segment `query`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`GetQuery`] | `GET /query` |  |

mod get_query;

pub use get_query::GetQuery;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `GET /query`; see [`GetQuery`].
    pub fn get_query(&self, request: impl Into<GetQuery>) -> call::Call<'_, T, GetQuery> {
        call::Call::new(self, request)
    }
}
