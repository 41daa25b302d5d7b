//! The operations on paths with the segment `lists`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`GetLists`] | `GET /lists` |  |

mod get_lists;

pub use get_lists::GetLists;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `GET /lists`; see [`GetLists`].
    pub fn get_lists(&self, request: impl Into<GetLists>) -> call::Call<'_, T, GetLists> {
        call::Call::new(self, request)
    }
}
