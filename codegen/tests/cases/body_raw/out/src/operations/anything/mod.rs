//! The operations on paths with the segment `anything`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`SetAnything`] | `PUT /anything` |  |
//! | [`AddText`] | `POST /anything` |  |

mod add_text;
mod set_anything;

pub use add_text::AddText;
pub use set_anything::SetAnything;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `PUT /anything`; see [`SetAnything`].
    pub fn set_anything(&self, request: impl Into<SetAnything>) -> call::Call<'_, T, SetAnything> {
        call::Call::new(self, request)
    }

    /// `POST /anything`; see [`AddText`].
    pub fn add_text(&self, request: impl Into<AddText>) -> call::Call<'_, T, AddText> {
        call::Call::new(self, request)
    }
}
