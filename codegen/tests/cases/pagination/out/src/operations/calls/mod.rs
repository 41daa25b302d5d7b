//! The operations on paths with the segment `calls`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`ListCalls`] | `GET /calls` | Lists calls, as Twilio does. |

pub mod list_calls;

#[doc(inline)]
pub use list_calls::ListCalls;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// Lists calls, as Twilio does.
    ///
    /// `GET /calls`; see [`ListCalls`]. Returns
    /// [`Response`](crate::operations::list_calls::Response).
    ///
    /// # Errors
    /// `429`: no body.
    pub fn list_calls(&self, request: impl Into<ListCalls>) -> call::Call<'_, T, ListCalls> {
        call::Call::new(self, request)
    }
}
