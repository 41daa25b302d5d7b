//! The operations on paths with the segment `d`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`PostD`] | `POST /d` |  |

mod post_d;

pub use post_d::PostD;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `POST /d`; see [`PostD`].
    pub fn post_d(&self, request: impl Into<PostD>) -> call::Call<'_, T, PostD> {
        call::Call::new(self, request)
    }
}
