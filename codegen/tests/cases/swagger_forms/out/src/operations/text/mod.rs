//! The operations on paths with the segment `text`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`SetText`] | `PUT /text` |  |

pub mod set_text;

#[doc(inline)]
pub use set_text::SetText;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `PUT /text`; see [`SetText`]. Returns text.
    ///
    /// # Errors
    /// `400`: [`BadRequestError`](crate::operations::set_text::BadRequestError).
    pub fn set_text(&self, request: impl Into<SetText>) -> call::Call<'_, T, SetText> {
        call::Call::new(self, request)
    }
}
