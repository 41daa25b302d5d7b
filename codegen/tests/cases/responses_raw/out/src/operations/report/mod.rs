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
