//! The operations on paths with the segment `passwords`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`Hear`] | `GET /passwords` |  |

mod hear;

pub use hear::Hear;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `GET /passwords`; see [`Hear`]. Returns events of a string.
    pub fn hear(&self, request: impl Into<Hear>) -> call::Call<'_, T, Hear> {
        call::Call::new(self, request)
    }
}
