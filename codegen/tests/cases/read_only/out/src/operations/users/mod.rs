//! The operations on paths with the segment `users`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`GetUser`] | `GET /users` |  |

mod get_user;

pub use get_user::GetUser;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `GET /users`; see [`GetUser`]. Returns [`User`](crate::types::User).
    pub fn get_user(&self, request: impl Into<GetUser>) -> call::Call<'_, T, GetUser> {
        call::Call::new(self, request)
    }
}
