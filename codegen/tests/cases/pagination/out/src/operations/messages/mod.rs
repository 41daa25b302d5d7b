//! The operations on paths with the segment `messages`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`ListMessages`] | `GET /messages` | Lists messages, with a cursor in the body. |

mod list_messages;

pub use list_messages::ListMessages;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// Lists messages, with a cursor in the body.
    ///
    /// `GET /messages`; see [`ListMessages`]. Returns [`Messages`](crate::types::Messages).
    pub fn list_messages(
        &self,
        request: impl Into<ListMessages>,
    ) -> call::Call<'_, T, ListMessages> {
        call::Call::new(self, request)
    }
}
