//! The operations on paths with the segment `either`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`GetEither`] | `GET /either` |  |

mod get_either;

pub use get_either::GetEither;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `GET /either`; see [`GetEither`].
    pub fn get_either(&self, request: impl Into<GetEither>) -> call::Call<'_, T, GetEither> {
        call::Call::new(self, request)
    }
}
