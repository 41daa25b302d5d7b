//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`ListUsersAll`] | `GET /users` |  |

mod list_users_all;

pub use list_users_all::ListUsersAll;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `GET /users`; see [`ListUsersAll`].
    pub fn list_users_all(
        &self,
        request: impl Into<ListUsersAll>,
    ) -> call::Call<'_, T, ListUsersAll> {
        call::Call::new(self, request)
    }
}
