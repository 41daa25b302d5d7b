//! The operations on paths with the segment `maps`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`DeleteMap`] | `DELETE /maps/{x},{y}/.{z}/100%25/a%20b` |  |

mod delete_map;

pub use delete_map::DeleteMap;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `DELETE /maps/{x},{y}/.{z}/100%25/a%20b`; see [`DeleteMap`].
    pub fn delete_map(&self, request: impl Into<DeleteMap>) -> call::Call<'_, T, DeleteMap> {
        call::Call::new(self, request)
    }
}
