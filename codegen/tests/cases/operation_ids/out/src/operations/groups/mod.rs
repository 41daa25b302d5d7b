//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`ListGroups`] | `GET /groups` |  |

mod list_groups;

pub use list_groups::ListGroups;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `GET /groups`; see [`ListGroups`].
    pub fn list_groups(&self, request: impl Into<ListGroups>) -> call::Call<'_, T, ListGroups> {
        call::Call::new(self, request)
    }
}
