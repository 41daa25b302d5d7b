//! The operations on paths with the segment `jobs`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`ListJobs`] | `GET /jobs` |  |
//! | [`DropJobs`] | `DELETE /jobs` |  |
//! | [`RunJobs`] | `PUT /jobs` |  |
//! | [`TimeJobs`] | `PATCH /jobs` |  |
//! | [`CheckJobs`] | `HEAD /jobs` |  |

mod check_jobs;
mod drop_jobs;
mod list_jobs;
mod run_jobs;
mod time_jobs;

pub use check_jobs::CheckJobs;
pub use drop_jobs::DropJobs;
pub use list_jobs::ListJobs;
pub use run_jobs::RunJobs;
pub use time_jobs::TimeJobs;
