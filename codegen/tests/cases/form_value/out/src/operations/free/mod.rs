//! The operations on paths with the segment `free`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`PostFree`] | `POST /free` |  |
//! | [`PutFree`] | `PUT /free` |  |

mod post_free;
mod put_free;

pub use post_free::PostFree;
pub use put_free::PutFree;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `POST /free`; see [`PostFree`].
    pub fn post_free(&self, request: impl Into<PostFree>) -> call::Call<'_, T, PostFree> {
        call::Call::new(self, request)
    }

    /// `PUT /free`; see [`PutFree`].
    pub fn put_free(&self, request: impl Into<PutFree>) -> call::Call<'_, T, PutFree> {
        call::Call::new(self, request)
    }
}
