//! The operations of the API, each as a request type.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`HookRequest`] | `GET /hook` |  |

mod hook;

pub use hook::HookRequest;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `GET /hook`; see [`HookRequest`]. Returns [`Hook`](crate::types::Hook).
    pub fn hook(&self, request: impl Into<HookRequest>) -> call::Call<'_, T, HookRequest> {
        call::Call::new(self, request)
    }
}
