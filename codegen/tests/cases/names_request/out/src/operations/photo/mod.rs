//! The operations on paths with the segment `photo`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`SetPhoto`] | `PUT /photo` |  |

pub mod set_photo;

#[doc(inline)]
pub use set_photo::{SetPhoto, SetPhotoRequestBody, SetPhotoSuccessBody};

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `PUT /photo`; see [`SetPhoto`]. Returns [`SetPhotoBody`](crate::types::SetPhotoBody) or
    /// [`SetPhotoSuccess`](crate::types::SetPhotoSuccess).
    pub fn set_photo(&self, request: impl Into<SetPhoto>) -> call::Call<'_, T, SetPhoto> {
        call::Call::new(self, request)
    }
}
