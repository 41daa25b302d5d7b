//! The operations on paths with the segment `repositories`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`ListRepositories`] | `GET /repositories` | Lists repositories, as GitHub does. |

mod list_repositories;

pub use list_repositories::ListRepositories;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// Lists repositories, as GitHub does.
    ///
    /// `GET /repositories`; see [`ListRepositories`]. Returns an array of a string.
    pub fn list_repositories(
        &self,
        request: impl Into<ListRepositories>,
    ) -> call::Call<'_, T, ListRepositories> {
        call::Call::new(self, request)
    }
}
