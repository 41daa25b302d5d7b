//! The operations on paths with the segment `cookie`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`GetCookie`] | `GET /cookie` |  |

mod get_cookie;

pub use get_cookie::GetCookie;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `GET /cookie`; see [`GetCookie`].
    pub fn get_cookie(&self, request: impl Into<GetCookie>) -> call::Call<'_, T, GetCookie> {
        call::Call::new(self, request)
    }
}
