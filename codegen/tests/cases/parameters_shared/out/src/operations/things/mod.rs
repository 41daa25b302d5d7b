//! The operations on paths with the segment `things`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`GetThing`] | `GET /things/{id}` |  |
//! | [`PostThing`] | `POST /things/{id}` |  |

pub mod get_thing;
pub mod post_thing;

#[doc(inline)]
pub use get_thing::GetThing;
#[doc(inline)]
pub use post_thing::PostThing;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `GET /things/{id}`; see [`GetThing`].
    pub fn get_thing(&self, request: impl Into<GetThing>) -> call::Call<'_, T, GetThing> {
        call::Call::new(self, request)
    }

    /// `POST /things/{id}`; see [`PostThing`].
    pub fn post_thing(&self, request: impl Into<PostThing>) -> call::Call<'_, T, PostThing> {
        call::Call::new(self, request)
    }
}
