//! The operations on paths with the segment `image`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`SetImage`] | `PUT /image` |  |
//! | [`SetText`] | `PATCH /image` |  |
//! | [`AddPicture`] | `POST /image` |  |

mod add_picture;
mod set_image;
mod set_text;

pub use add_picture::AddPicture;
pub use set_image::SetImage;
pub use set_text::SetText;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `PUT /image`; see [`SetImage`].
    pub fn set_image(&self, request: impl Into<SetImage>) -> call::Call<'_, T, SetImage> {
        call::Call::new(self, request)
    }

    /// `PATCH /image`; see [`SetText`].
    pub fn set_text(&self, request: impl Into<SetText>) -> call::Call<'_, T, SetText> {
        call::Call::new(self, request)
    }

    /// `POST /image`; see [`AddPicture`].
    pub fn add_picture(&self, request: impl Into<AddPicture>) -> call::Call<'_, T, AddPicture> {
        call::Call::new(self, request)
    }
}
