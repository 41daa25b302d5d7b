//! The operations on paths with the segment `bearer`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`GetBearer`] | `GET /bearer` |  |

mod get_bearer;

pub use get_bearer::GetBearer;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `GET /bearer`; see [`GetBearer`].
    pub fn get_bearer(&self, request: impl Into<GetBearer>) -> call::Call<'_, T, GetBearer> {
        call::Call::new(self, request)
    }
}
