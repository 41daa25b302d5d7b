//! The operations on paths with the segment `bot`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`GetBot`] | `GET /bot` |  |

mod get_bot;

pub use get_bot::GetBot;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `GET /bot`; see [`GetBot`].
    pub fn get_bot(&self, request: impl Into<GetBot>) -> call::Call<'_, T, GetBot> {
        call::Call::new(self, request)
    }
}
