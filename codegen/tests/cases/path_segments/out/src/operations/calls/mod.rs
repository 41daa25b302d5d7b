//! The operations on paths with the segment `Calls`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`GetCall`] | `GET /Calls/{Sid}.json` |  |

mod get_call;

pub use get_call::GetCall;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `GET /Calls/{Sid}.json`; see [`GetCall`].
    pub fn get_call(&self, request: impl Into<GetCall>) -> call::Call<'_, T, GetCall> {
        call::Call::new(self, request)
    }
}
