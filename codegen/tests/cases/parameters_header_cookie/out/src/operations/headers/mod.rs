//! The operations on paths with the segment `headers`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`GetHeaders`] | `GET /headers` |  |

mod get_headers;

pub use get_headers::GetHeaders;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `GET /headers`; see [`GetHeaders`].
    pub fn get_headers(&self, request: impl Into<GetHeaders>) -> call::Call<'_, T, GetHeaders> {
        call::Call::new(self, request)
    }
}
