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
