//! The operations on paths with the segment `digest`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`GetDigest`] | `GET /digest` |  |

mod get_digest;

pub use get_digest::GetDigest;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `GET /digest`; see [`GetDigest`].
    pub fn get_digest(&self, request: impl Into<GetDigest>) -> call::Call<'_, T, GetDigest> {
        call::Call::new(self, request)
    }
}
