//! The operations on paths with the segment `nothing`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`PostNothing`] | `POST /nothing` |  |

mod post_nothing;

pub use post_nothing::PostNothing;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `POST /nothing`; see [`PostNothing`].
    pub fn post_nothing(&self, request: impl Into<PostNothing>) -> call::Call<'_, T, PostNothing> {
        call::Call::new(self, request)
    }
}
