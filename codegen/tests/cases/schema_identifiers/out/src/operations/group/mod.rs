//! The operations on paths with the segment `group`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`GetGroup`] | `GET /group` |  |

mod get_group;

pub use get_group::GetGroup;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `GET /group`; see [`GetGroup`]. Returns [`OwnerGroup`](crate::types::OwnerGroup).
    pub fn get_group(&self, request: impl Into<GetGroup>) -> call::Call<'_, T, GetGroup> {
        call::Call::new(self, request)
    }
}
