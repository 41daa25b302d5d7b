//! The operations on paths with the segment `other`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`GetOther`] | `GET /other` |  |

mod get_other;

pub use get_other::GetOther;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `GET /other`; see [`GetOther`].
    pub fn get_other(&self, request: impl Into<GetOther>) -> call::Call<'_, T, GetOther> {
        call::Call::new(self, request)
    }
}
