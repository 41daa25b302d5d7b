//! The operations on paths with the segment `trees`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`PutTree`] | `PUT /trees` |  |

mod put_tree;

pub use put_tree::PutTree;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `PUT /trees`; see [`PutTree`].
    pub fn put_tree(&self, request: impl Into<PutTree>) -> call::Call<'_, T, PutTree> {
        call::Call::new(self, request)
    }
}
