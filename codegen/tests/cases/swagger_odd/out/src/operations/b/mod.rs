//! The operations on paths with the segment `b`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`PostB`] | `POST /b` |  |

mod post_b;

pub use post_b::PostB;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `POST /b`; see [`PostB`].
    pub fn post_b(&self, request: impl Into<PostB>) -> call::Call<'_, T, PostB> {
        call::Call::new(self, request)
    }
}
