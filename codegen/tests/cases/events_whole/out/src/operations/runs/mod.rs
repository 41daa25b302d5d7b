//! The operations on paths with the segment `runs`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`FollowRuns`] | `GET /runs` |  |
//! | [`StartRun`] | `POST /runs` |  |
//! | [`TraceRun`] | `PUT /runs` |  |
//! | [`ReadRun`] | `PATCH /runs` |  |

mod follow_runs;
pub mod read_run;
mod start_run;
pub mod trace_run;

pub use follow_runs::FollowRuns;
#[doc(inline)]
pub use read_run::ReadRun;
pub use start_run::StartRun;
#[doc(inline)]
pub use trace_run::TraceRun;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `GET /runs`; see [`FollowRuns`]. Returns events of [`RunEvent`](crate::types::RunEvent).
    pub fn follow_runs(&self, request: impl Into<FollowRuns>) -> call::Call<'_, T, FollowRuns> {
        call::Call::new(self, request)
    }

    /// `POST /runs`; see [`StartRun`]. Returns events of [`Run`](crate::types::Run).
    pub fn start_run(&self, request: impl Into<StartRun>) -> call::Call<'_, T, StartRun> {
        call::Call::new(self, request)
    }

    /// `PUT /runs`; see [`TraceRun`]. Returns events of
    /// [`ResponseEvent`](crate::operations::trace_run::ResponseEvent).
    pub fn trace_run(&self, request: impl Into<TraceRun>) -> call::Call<'_, T, TraceRun> {
        call::Call::new(self, request)
    }

    /// `PATCH /runs`; see [`ReadRun`]. Returns events of
    /// [`ResponseEvent`](crate::operations::read_run::ResponseEvent).
    pub fn read_run(&self, request: impl Into<ReadRun>) -> call::Call<'_, T, ReadRun> {
        call::Call::new(self, request)
    }
}
