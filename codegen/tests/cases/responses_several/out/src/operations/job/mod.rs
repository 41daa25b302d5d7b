//! The operations on paths with the segment `job`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`GetJob`] | `GET /job` |  |
//! | [`PutJob`] | `PUT /job` |  |
//! | [`PostJob`] | `POST /job` |  |
//! | [`DeleteJob`] | `DELETE /job` |  |
//! | [`FindJob`] | `HEAD /job` |  |
//! | [`TraceJob`] | `TRACE /job` |  |
//! | [`PatchJob`] | `PATCH /job` |  |
//! | [`AskJob`] | `OPTIONS /job` |  |

mod ask_job;
mod delete_job;
mod find_job;
pub mod get_job;
mod patch_job;
mod post_job;
mod put_job;
mod trace_job;

pub use ask_job::{AskJob, AskJobSuccess};
pub use delete_job::DeleteJob;
pub use find_job::FindJob;
#[doc(inline)]
pub use get_job::{GetJob, GetJobSuccess};
pub use patch_job::PatchJob;
pub use post_job::{PostJob, PostJobSuccess};
pub use put_job::PutJob;
pub use trace_job::TraceJob;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `GET /job`; see [`GetJob`]. Returns [`ResultType`](crate::types::ResultType) or
    /// [`AcceptedResponse`](crate::operations::get_job::AcceptedResponse).
    pub fn get_job(&self, request: impl Into<GetJob>) -> call::Call<'_, T, GetJob> {
        call::Call::new(self, request)
    }

    /// `PUT /job`; see [`PutJob`]. Returns [`ResultType`](crate::types::ResultType).
    pub fn put_job(&self, request: impl Into<PutJob>) -> call::Call<'_, T, PutJob> {
        call::Call::new(self, request)
    }

    /// `POST /job`; see [`PostJob`]. Returns [`ResultType`](crate::types::ResultType) or text.
    pub fn post_job(&self, request: impl Into<PostJob>) -> call::Call<'_, T, PostJob> {
        call::Call::new(self, request)
    }

    /// `DELETE /job`; see [`DeleteJob`]. Returns [`ResultType`](crate::types::ResultType).
    ///
    /// # Errors
    /// `404`: text.
    pub fn delete_job(&self, request: impl Into<DeleteJob>) -> call::Call<'_, T, DeleteJob> {
        call::Call::new(self, request)
    }

    /// `HEAD /job`; see [`FindJob`].
    pub fn find_job(&self, request: impl Into<FindJob>) -> call::Call<'_, T, FindJob> {
        call::Call::new(self, request)
    }

    /// `TRACE /job`; see [`TraceJob`].
    ///
    /// # Errors
    /// `500`: no body.
    pub fn trace_job(&self, request: impl Into<TraceJob>) -> call::Call<'_, T, TraceJob> {
        call::Call::new(self, request)
    }

    /// `PATCH /job`; see [`PatchJob`].
    pub fn patch_job(&self, request: impl Into<PatchJob>) -> call::Call<'_, T, PatchJob> {
        call::Call::new(self, request)
    }

    /// `OPTIONS /job`; see [`AskJob`]. Returns a string or null or an array of an integer.
    pub fn ask_job(&self, request: impl Into<AskJob>) -> call::Call<'_, T, AskJob> {
        call::Call::new(self, request)
    }
}
