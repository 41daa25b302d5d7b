//! The operations on paths with the segment `parts`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`PostParts`] | `POST /parts` |  |

mod post_parts;

pub use post_parts::PostParts;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `POST /parts`; see [`PostParts`].
    pub fn post_parts(&self, request: impl Into<PostParts>) -> call::Call<'_, T, PostParts> {
        call::Call::new(self, request)
    }
}
