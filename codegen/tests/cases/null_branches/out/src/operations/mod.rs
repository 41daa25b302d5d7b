//! The operations of the API, each as a request type.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`Search`] | `POST /search` |  |

mod search;

pub use search::Search;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `POST /search`; see [`Search`]. Returns [`Query`](crate::types::Query) or null.
    pub fn search(&self, request: impl Into<Search>) -> call::Call<'_, T, Search> {
        call::Call::new(self, request)
    }
}
