//! The operations on paths with the segment `notes`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`SendNote`] | `POST /notes` |  |

mod send_note;

pub use send_note::SendNote;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `POST /notes`; see [`SendNote`].
    pub fn send_note(&self, request: impl Into<SendNote>) -> call::Call<'_, T, SendNote> {
        call::Call::new(self, request)
    }
}
