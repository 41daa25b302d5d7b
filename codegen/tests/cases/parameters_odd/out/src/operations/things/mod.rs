//! The operations on paths with the segment `things`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`GetThings`] | `GET /things?type=a%20b&beta` |  |

mod get_things;

pub use get_things::GetThings;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `GET /things?type=a%20b&beta`; see [`GetThings`].
    pub fn get_things(&self, request: impl Into<GetThings>) -> call::Call<'_, T, GetThings> {
        call::Call::new(self, request)
    }
}
