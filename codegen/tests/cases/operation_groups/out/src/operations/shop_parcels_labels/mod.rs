//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`ListLabels`] | `GET /labels` |  |

mod list_labels;

pub use list_labels::ListLabels;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `GET /labels`; see [`ListLabels`].
    pub fn list_labels(&self, request: impl Into<ListLabels>) -> call::Call<'_, T, ListLabels> {
        call::Call::new(self, request)
    }
}
