//! The operations on paths with the segment `jobs`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`FollowJobs`] | `GET /jobs` |  |

mod follow_jobs;

pub use follow_jobs::{FollowJobs, FollowJobsEvent};

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `GET /jobs`; see [`FollowJobs`]. Returns events of `FollowJobsEvent`.
    pub fn follow_jobs(&self, request: impl Into<FollowJobs>) -> call::Call<'_, T, FollowJobs> {
        call::Call::new(self, request)
    }
}
