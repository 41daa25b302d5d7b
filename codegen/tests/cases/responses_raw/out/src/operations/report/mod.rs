//! The operations on paths with the segment `report`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`GetReport`] | `GET /report` |  |
//! | [`DrawReport`] | `PUT /report` |  |
//! | [`MakeReport`] | `POST /report` |  |
//! | [`FollowReport`] | `TRACE /report` |  |
//! | [`PickReport`] | `PATCH /report` |  |

mod draw_report;
mod follow_report;
mod get_report;
pub mod make_report;
mod pick_report;

pub use draw_report::DrawReport;
pub use follow_report::FollowReport;
pub use get_report::GetReport;
#[doc(inline)]
pub use make_report::{MakeReport, MakeReportSuccess};
pub use pick_report::PickReport;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `GET /report`; see [`GetReport`]. Returns text.
    pub fn get_report(&self, request: impl Into<GetReport>) -> call::Call<'_, T, GetReport> {
        call::Call::new(self, request)
    }

    /// `PUT /report`; see [`DrawReport`]. Returns bytes.
    pub fn draw_report(&self, request: impl Into<DrawReport>) -> call::Call<'_, T, DrawReport> {
        call::Call::new(self, request)
    }

    /// `POST /report`; see [`MakeReport`]. Returns [`Report`](crate::types::Report) or events of
    /// [`ResponseEvent`](crate::operations::make_report::ResponseEvent).
    pub fn make_report(&self, request: impl Into<MakeReport>) -> call::Call<'_, T, MakeReport> {
        call::Call::new(self, request)
    }

    /// `TRACE /report`; see [`FollowReport`]. Returns events of JSON.
    pub fn follow_report(
        &self,
        request: impl Into<FollowReport>,
    ) -> call::Call<'_, T, FollowReport> {
        call::Call::new(self, request)
    }

    /// `PATCH /report`; see [`PickReport`]. Returns [`Report`](crate::types::Report).
    pub fn pick_report(&self, request: impl Into<PickReport>) -> call::Call<'_, T, PickReport> {
        call::Call::new(self, request)
    }
}
