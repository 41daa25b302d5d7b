//! The operations on paths with the segment `pass`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`GetPassOperation`] | `GET /pass` |  |
//! | [`GetPassRequest`] | `POST /pass` |  |

mod get_pass;
mod get_pass_request;

pub use get_pass::GetPassOperation;
pub use get_pass_request::GetPassRequest;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `GET /pass`; see [`GetPassOperation`]. Returns [`GetPass`](crate::types::GetPass).
    pub fn get_pass(
        &self,
        request: impl Into<GetPassOperation>,
    ) -> call::Call<'_, T, GetPassOperation> {
        call::Call::new(self, request)
    }

    /// `POST /pass`; see [`GetPassRequest`].
    pub fn get_pass_request(
        &self,
        request: impl Into<GetPassRequest>,
    ) -> call::Call<'_, T, GetPassRequest> {
        call::Call::new(self, request)
    }
}
