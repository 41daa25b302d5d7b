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

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `GET /jobs`; see [`ListJobs`]. Returns an array of a string.
    ///
    /// # Errors
    /// `404`, `default`: [`Fault`](crate::types::Fault).
    pub fn list_jobs(&self, request: impl Into<ListJobs>) -> call::Call<'_, T, ListJobs> {
        call::Call::new(self, request)
    }

    /// `DELETE /jobs`; see [`DropJobs`].
    pub fn drop_jobs(&self, request: impl Into<DropJobs>) -> call::Call<'_, T, DropJobs> {
        call::Call::new(self, request)
    }

    /// `PUT /jobs`; see [`RunJobs`]. Returns JSON.
    ///
    /// # Errors
    /// `4XX`: a string.
    pub fn run_jobs(&self, request: impl Into<RunJobs>) -> call::Call<'_, T, RunJobs> {
        call::Call::new(self, request)
    }

    /// `PATCH /jobs`; see [`TimeJobs`]. Returns an array of a string.
    pub fn time_jobs(&self, request: impl Into<TimeJobs>) -> call::Call<'_, T, TimeJobs> {
        call::Call::new(self, request)
    }

    /// `HEAD /jobs`; see [`CheckJobs`].
    pub fn check_jobs(&self, request: impl Into<CheckJobs>) -> call::Call<'_, T, CheckJobs> {
        call::Call::new(self, request)
    }
}
