//! The operations on paths with the segment `messages`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`CreateMessage`] | `POST /messages` |  |

pub mod create_message;

#[doc(inline)]
pub use create_message::CreateMessage;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `POST /messages`; see [`CreateMessage`].
    pub fn create_message(
        &self,
        request: impl Into<CreateMessage>,
    ) -> call::Call<'_, T, CreateMessage> {
        call::Call::new(self, request)
    }
}
