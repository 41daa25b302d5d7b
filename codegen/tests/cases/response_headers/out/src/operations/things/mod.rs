//! The operations on paths with the segment `things`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`GetThings`] | `GET /things` |  |
//! | [`PutThings`] | `PUT /things` |  |

mod get_things;
pub mod put_things;

pub use get_things::GetThings;
#[doc(inline)]
pub use put_things::PutThings;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `GET /things`; see [`GetThings`].
    pub fn get_things(&self, request: impl Into<GetThings>) -> call::Call<'_, T, GetThings> {
        call::Call::new(self, request)
    }

    /// `PUT /things`; see [`PutThings`].
    ///
    /// # Errors
    /// `400`: no body.
    pub fn put_things(&self, request: impl Into<PutThings>) -> call::Call<'_, T, PutThings> {
        call::Call::new(self, request)
    }
}
