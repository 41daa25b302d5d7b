//! The operations on paths with the segment `letters`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`SendLetter`] | `POST /letters` |  |

pub mod send_letter;

#[doc(inline)]
pub use send_letter::{SendLetter, SendLetterPart, SendLetterPart2, SendLetterPartCover};

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `POST /letters`; see [`SendLetter`].
    pub fn send_letter(&self, request: impl Into<SendLetter>) -> call::Call<'_, T, SendLetter> {
        call::Call::new(self, request)
    }
}
