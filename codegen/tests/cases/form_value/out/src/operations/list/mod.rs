//! The operations on paths with the segment `list`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`PostList`] | `POST /list` |  |

mod post_list;

pub use post_list::PostList;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `POST /list`; see [`PostList`].
    pub fn post_list(&self, request: impl Into<PostList>) -> call::Call<'_, T, PostList> {
        call::Call::new(self, request)
    }
}
