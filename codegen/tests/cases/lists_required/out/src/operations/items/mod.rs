//! The operations on paths with the segment `items`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`ListItems`] | `GET /items` |  |
//! | [`PostItems`] | `POST /items` |  |
//! | [`PutItems`] | `PUT /items` |  |
//! | [`PatchItems`] | `PATCH /items` |  |

mod list_items;
pub mod patch_items;
mod post_items;
mod put_items;

pub use list_items::ListItems;
#[doc(inline)]
pub use patch_items::PatchItems;
pub use post_items::PostItems;
pub use put_items::PutItems;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `GET /items`; see [`ListItems`].
    pub fn list_items(&self, request: impl Into<ListItems>) -> call::Call<'_, T, ListItems> {
        call::Call::new(self, request)
    }

    /// `POST /items`; see [`PostItems`].
    pub fn post_items(&self, request: impl Into<PostItems>) -> call::Call<'_, T, PostItems> {
        call::Call::new(self, request)
    }

    /// `PUT /items`; see [`PutItems`].
    pub fn put_items(&self, request: impl Into<PutItems>) -> call::Call<'_, T, PutItems> {
        call::Call::new(self, request)
    }

    /// `PATCH /items`; see [`PatchItems`].
    pub fn patch_items(&self, request: impl Into<PatchItems>) -> call::Call<'_, T, PatchItems> {
        call::Call::new(self, request)
    }
}
