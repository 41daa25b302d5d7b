//! The operations on paths with the segment `open`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`GetOpen`] | `GET /open` |  |

mod get_open;

pub use get_open::GetOpen;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `GET /open`; see [`GetOpen`].
    pub fn get_open(&self, request: impl Into<GetOpen>) -> call::Call<'_, T, GetOpen> {
        call::Call::new(self, request)
    }
}
