//! The operations of the API, each as a request type.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`Hook`] | `GET /hook` |  |

mod hook;

pub use hook::Hook;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `GET /hook`; see [`Hook`]. Returns [`Hook`](crate::types::Hook).
    pub fn hook(&self, request: impl Into<Hook>) -> call::Call<'_, T, Hook> {
        call::Call::new(self, request)
    }
}
