//! The operations on paths with the segment `tokens`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`Listen`] | `GET /tokens` |  |

mod listen;

pub use listen::Listen;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `GET /tokens`; see [`Listen`]. Returns events of [`Token`](crate::types::Token).
    pub fn listen(&self, request: impl Into<Listen>) -> call::Call<'_, T, Listen> {
        call::Call::new(self, request)
    }
}
