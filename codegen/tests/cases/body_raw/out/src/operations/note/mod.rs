//! The operations on paths with the segment `note`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`SetNote`] | `PUT /note` |  |
//! | [`SetLevel`] | `PATCH /note` |  |

pub mod set_level;
mod set_note;

#[doc(inline)]
pub use set_level::SetLevel;
pub use set_note::SetNote;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `PUT /note`; see [`SetNote`].
    pub fn set_note(&self, request: impl Into<SetNote>) -> call::Call<'_, T, SetNote> {
        call::Call::new(self, request)
    }

    /// `PATCH /note`; see [`SetLevel`].
    pub fn set_level(&self, request: impl Into<SetLevel>) -> call::Call<'_, T, SetLevel> {
        call::Call::new(self, request)
    }
}
