//! The operations on paths with the segment `form`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`PostForm`] | `POST /form` |  |

mod post_form;

pub use post_form::PostForm;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `POST /form`; see [`PostForm`].
    pub fn post_form(&self, request: impl Into<PostForm>) -> call::Call<'_, T, PostForm> {
        call::Call::new(self, request)
    }
}
