//! The operations on paths with the segment `things`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`GetThings`] | `GET /things` |  |
//! | [`DropThings`] | `DELETE /things` |  |

mod drop_things;
pub mod get_things;

pub use drop_things::DropThings;
#[doc(inline)]
pub use get_things::GetThings;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `GET /things`; see [`GetThings`]. Returns an array of a string.
    ///
    /// # Errors
    /// `default`: [`Problem`](crate::types::Problem); `4XX`: text; `401`: no body; `404`:
    /// [`NotFoundError`](crate::operations::get_things::NotFoundError); `409`:
    /// [`ConflictError`](crate::operations::get_things::ConflictError).
    pub fn get_things(&self, request: impl Into<GetThings>) -> call::Call<'_, T, GetThings> {
        call::Call::new(self, request)
    }

    /// `DELETE /things`; see [`DropThings`].
    ///
    /// # Errors
    /// `400`: text; `499`: bytes.
    pub fn drop_things(&self, request: impl Into<DropThings>) -> call::Call<'_, T, DropThings> {
        call::Call::new(self, request)
    }
}
