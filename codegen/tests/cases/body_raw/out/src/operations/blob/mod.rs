//! The operations on paths with the segment `blob`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`SetBlob`] | `PUT /blob` |  |
//! | [`AddBlob`] | `POST /blob` |  |

mod add_blob;
mod set_blob;

pub use add_blob::AddBlob;
pub use set_blob::SetBlob;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `PUT /blob`; see [`SetBlob`].
    pub fn set_blob(&self, request: impl Into<SetBlob>) -> call::Call<'_, T, SetBlob> {
        call::Call::new(self, request)
    }

    /// `POST /blob`; see [`AddBlob`].
    pub fn add_blob(&self, request: impl Into<AddBlob>) -> call::Call<'_, T, AddBlob> {
        call::Call::new(self, request)
    }
}
