//! The operations on paths with the segment `either`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`SetEither`] | `PUT /either` |  |

mod set_either;

pub use set_either::{SetEither, SetEitherBody};

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `PUT /either`; see [`SetEither`].
    pub fn set_either(&self, request: impl Into<SetEither>) -> call::Call<'_, T, SetEither> {
        call::Call::new(self, request)
    }
}
