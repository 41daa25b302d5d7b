//! The operations on paths with the segment `optional`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`PostOptional`] | `POST /optional` |  |

mod post_optional;

pub use post_optional::PostOptional;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `POST /optional`; see [`PostOptional`].
    pub fn post_optional(
        &self,
        request: impl Into<PostOptional>,
    ) -> call::Call<'_, T, PostOptional> {
        call::Call::new(self, request)
    }
}
