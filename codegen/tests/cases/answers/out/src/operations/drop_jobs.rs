use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, request_type};

/// The operation `dropJobs`.
///
/// `DELETE /jobs`
///
/// Answers, by status:
///
/// - `204`: They are gone.
///
/// Headers of answers:
///
/// - `X-Left`: How many are left.
///
/// Described at `#/paths/~1jobs/delete`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct DropJobs {}

request_type::request_type!(DropJobs {} and {});

impl operation::Operation for DropJobs {
    const ID: &'static str = "dropJobs";
    const METHOD: http::Method = http::Method::DELETE;
    type Success = ();
    type Failure = serde_json::Value;

    fn write(&self, request: &mut builder::Builder) {
        request.path("/jobs");
    }

    fn read(answer: operation::Answer) -> operation::Called<Self> {
        match answer.status() {
            200..=299 => answer.empty(&[204]),
            _ => Err(answer.failure_json()),
        }
    }
}

client_methods::client_methods! {
    /// Calls `dropJobs`.
    ///
    /// `DELETE /jobs`, see [`DropJobs`].
    fn drop_jobs(request: DropJobs);
}
