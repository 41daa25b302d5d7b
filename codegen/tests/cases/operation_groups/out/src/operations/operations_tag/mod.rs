//! The operations with the tag `Operations`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`ListRuns`] | `GET /runs` |  |

mod list_runs;

pub use list_runs::ListRuns;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `GET /runs`; see [`ListRuns`].
    pub fn list_runs(&self, request: impl Into<ListRuns>) -> call::Call<'_, T, ListRuns> {
        call::Call::new(self, request)
    }
}
