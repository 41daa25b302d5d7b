//! The operations on paths with the segment `pairs`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`GetPair`] | `GET /pairs/{left}{right}` |  |

mod get_pair;

pub use get_pair::GetPair;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `GET /pairs/{left}{right}`; see [`GetPair`].
    pub fn get_pair(&self, request: impl Into<GetPair>) -> call::Call<'_, T, GetPair> {
        call::Call::new(self, request)
    }
}
