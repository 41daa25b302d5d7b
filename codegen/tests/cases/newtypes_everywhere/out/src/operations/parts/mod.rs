//! The operations on paths with the segment `parts`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`SendParts`] | `POST /parts` |  |

mod send_parts;

pub use send_parts::SendParts;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `POST /parts`; see [`SendParts`].
    pub fn send_parts(&self, request: impl Into<SendParts>) -> call::Call<'_, T, SendParts> {
        call::Call::new(self, request)
    }
}
