//! The operations on paths with the segment `form`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`SendForm`] | `POST /form` |  |

mod send_form;

pub use send_form::SendForm;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `POST /form`; see [`SendForm`].
    pub fn send_form(&self, request: impl Into<SendForm>) -> call::Call<'_, T, SendForm> {
        call::Call::new(self, request)
    }
}
