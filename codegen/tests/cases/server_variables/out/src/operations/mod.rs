//! The operations of the API, each as a request type.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`Get`] | `GET /` |  |

mod get;

pub use get::Get;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `GET /`; see [`Get`].
    pub fn get(&self, request: impl Into<Get>) -> call::Call<'_, T, Get> {
        call::Call::new(self, request)
    }
}
