//! The operations on paths with the segment `polls`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`CreatePoll`] | `POST /polls` |  |

mod create_poll;

pub use create_poll::CreatePoll;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `POST /polls`; see [`CreatePoll`].
    pub fn create_poll(&self, request: impl Into<CreatePoll>) -> call::Call<'_, T, CreatePoll> {
        call::Call::new(self, request)
    }
}
