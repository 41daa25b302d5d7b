//! The operations with the tag `Self`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`GetMe`] | `GET /me` |  |

mod get_me;

pub use get_me::GetMe;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `GET /me`; see [`GetMe`].
    pub fn get_me(&self, request: impl Into<GetMe>) -> call::Call<'_, T, GetMe> {
        call::Call::new(self, request)
    }
}
