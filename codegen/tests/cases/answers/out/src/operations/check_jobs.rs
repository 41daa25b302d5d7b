use crate::runtime::{call, inputs, operation, request};

/// The operation `checkJobs`.
///
/// `HEAD /jobs`
///
/// Defined in `#/paths/~1jobs/head`.
///
/// # Responses
///
/// - `200`: How many.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CheckJobs {}

inputs::inputs!(CheckJobs {} and {});

impl operation::Operation for CheckJobs {
    const ID: &'static str = "checkJobs";
    const METHOD: http::Method = http::Method::HEAD;
    type Success = ();
    type Failure = serde_json::Value;

    fn write(&self, request: &mut request::Builder) {
        request.path("/jobs");
    }

    fn read(answer: operation::Answer) -> operation::Called<Self> {
        match answer.status() {
            200..=299 => answer.empty(&[200]),
            _ => Err(answer.failure_json()),
        }
    }
}

call::calls! {
    /// Calls `checkJobs`.
    ///
    /// `HEAD /jobs`; see [`CheckJobs`].
    fn check_jobs(request: CheckJobs);
}
