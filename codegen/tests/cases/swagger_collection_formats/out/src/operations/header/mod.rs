//! The operations on paths with the segment `header`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`GetHeader`] | `GET /header` |  |

mod get_header;

pub use get_header::GetHeader;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `GET /header`; see [`GetHeader`].
    pub fn get_header(&self, request: impl Into<GetHeader>) -> call::Call<'_, T, GetHeader> {
        call::Call::new(self, request)
    }
}
