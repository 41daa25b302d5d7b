//! The operations on paths with the segment `simple`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`GetSimple`] | `GET /simple/{word}/{words}/{color}/{colors}.json` |  |

mod get_simple;

pub use get_simple::GetSimple;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `GET /simple/{word}/{words}/{color}/{colors}.json`; see [`GetSimple`].
    pub fn get_simple(&self, request: impl Into<GetSimple>) -> call::Call<'_, T, GetSimple> {
        call::Call::new(self, request)
    }
}
