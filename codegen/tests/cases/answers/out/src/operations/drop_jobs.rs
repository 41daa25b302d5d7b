use crate::runtime::{call, inputs, operation, request};

/// The operation `dropJobs`.
///
/// `DELETE /jobs`
///
/// Defined in `#/paths/~1jobs/delete`.
///
/// # Responses
///
/// - `204`: They are gone.
///
/// Response headers:
///
/// - `X-Left`: How many are left.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct DropJobs {}

inputs::inputs!(DropJobs {} and {});

impl operation::Operation for DropJobs {
    const ID: &'static str = "dropJobs";
    const METHOD: http::Method = http::Method::DELETE;
    type Success = ();
    type Failure = serde_json::Value;

    fn write(&self, request: &mut request::Builder) {
        request.path("/jobs");
    }

    fn read(answer: operation::Answer) -> operation::Called<Self> {
        match answer.status() {
            200..=299 => answer.empty(&[204]),
            _ => Err(answer.failure_json()),
        }
    }
}

call::calls! {
    /// Calls `dropJobs`.
    ///
    /// `DELETE /jobs`; see [`DropJobs`].
    fn drop_jobs(request: DropJobs);
}
