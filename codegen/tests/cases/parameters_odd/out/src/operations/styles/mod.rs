//! The operations on paths with the segment `styles`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`GetStyles`] | `GET /styles` |  |

mod get_styles;

pub use get_styles::GetStyles;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `GET /styles`; see [`GetStyles`].
    pub fn get_styles(&self, request: impl Into<GetStyles>) -> call::Call<'_, T, GetStyles> {
        call::Call::new(self, request)
    }
}
