//! The operations on paths with the segment `json`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`GetJson`] | `GET /json/{filter}/{any}` |  |

mod get_json;

pub use get_json::GetJson;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `GET /json/{filter}/{any}`; see [`GetJson`].
    pub fn get_json(&self, request: impl Into<GetJson>) -> call::Call<'_, T, GetJson> {
        call::Call::new(self, request)
    }
}
