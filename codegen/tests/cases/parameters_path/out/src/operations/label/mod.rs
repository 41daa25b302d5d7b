//! The operations on paths with the segment `label`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`GetLabel`] | `GET /label/{word}/{words}/{wordlist}/{color}` |  |

mod get_label;

pub use get_label::GetLabel;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `GET /label/{word}/{words}/{wordlist}/{color}`; see [`GetLabel`].
    pub fn get_label(&self, request: impl Into<GetLabel>) -> call::Call<'_, T, GetLabel> {
        call::Call::new(self, request)
    }
}
