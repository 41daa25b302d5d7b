//! The operations on paths with the segment `cookies`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`GetCookies`] | `GET /cookies` |  |

mod get_cookies;

pub use get_cookies::GetCookies;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `GET /cookies`; see [`GetCookies`].
    pub fn get_cookies(&self, request: impl Into<GetCookies>) -> call::Call<'_, T, GetCookies> {
        call::Call::new(self, request)
    }
}
