//! The operations on paths with the segment `a`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`GetA`] | `GET /a/{id}` |  |

mod get_a;

pub use get_a::GetA;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `GET /a/{id}`; see [`GetA`]. Returns [`A`](crate::types::A).
    pub fn get_a(&self, request: impl Into<GetA>) -> call::Call<'_, T, GetA> {
        call::Call::new(self, request)
    }
}
