//! The operations on paths with the segment `uploads`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`AddFrames`] | `POST /uploads` |  |
//! | [`AddReport`] | `PUT /uploads` |  |
//! | [`ChangeParts`] | `PATCH /uploads` |  |

mod add_frames;
pub mod add_report;
pub mod change_parts;

pub use add_frames::AddFrames;
#[doc(inline)]
pub use add_report::{AddReport, AddReportGrid, AddReportLines};
#[doc(inline)]
pub use change_parts::{ChangeParts, ChangePartsBody, ChangePartsParts};

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `POST /uploads`; see [`AddFrames`].
    pub fn add_frames(&self, request: impl Into<AddFrames>) -> call::Call<'_, T, AddFrames> {
        call::Call::new(self, request)
    }

    /// `PUT /uploads`; see [`AddReport`].
    pub fn add_report(&self, request: impl Into<AddReport>) -> call::Call<'_, T, AddReport> {
        call::Call::new(self, request)
    }

    /// `PATCH /uploads`; see [`ChangeParts`].
    pub fn change_parts(&self, request: impl Into<ChangeParts>) -> call::Call<'_, T, ChangeParts> {
        call::Call::new(self, request)
    }
}
