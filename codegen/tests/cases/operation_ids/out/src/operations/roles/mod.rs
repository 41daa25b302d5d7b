//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`ListRoles`] | `GET /roles` |  |

mod list_roles;

pub use list_roles::ListRoles;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `GET /roles`; see [`ListRoles`].
    pub fn list_roles(&self, request: impl Into<ListRoles>) -> call::Call<'_, T, ListRoles> {
        call::Call::new(self, request)
    }
}
