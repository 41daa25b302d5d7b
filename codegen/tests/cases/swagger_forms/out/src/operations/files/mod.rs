//! The operations on paths with the segment `files`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`Upload`] | `POST /files/{folder}` |  |
//! | [`Replace`] | `PUT /files/{folder}` |  |

mod replace;
mod upload;

pub use replace::Replace;
pub use upload::Upload;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `POST /files/{folder}`; see [`Upload`].
    pub fn upload(&self, request: impl Into<Upload>) -> call::Call<'_, T, Upload> {
        call::Call::new(self, request)
    }

    /// `PUT /files/{folder}`; see [`Replace`].
    pub fn replace(&self, request: impl Into<Replace>) -> call::Call<'_, T, Replace> {
        call::Call::new(self, request)
    }
}
