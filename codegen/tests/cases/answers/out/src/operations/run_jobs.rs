use crate::runtime::{call, inputs, operation, request};

/// The operation `runJobs`.
///
/// `PUT /jobs`
///
/// Defined in `#/paths/~1jobs/put`.
///
/// # Responses
///
/// - `202`: They run.
/// - `4XX`: They do not.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct RunJobs {}

inputs::inputs!(RunJobs {} and {});

impl operation::Operation for RunJobs {
    const ID: &'static str = "runJobs";
    const METHOD: http::Method = http::Method::PUT;
    type Success = serde_json::Value;
    type Failure = String;

    fn write(&self, request: &mut request::Builder) {
        request.path("/jobs");
    }

    fn read(answer: operation::Answer) -> operation::Called<Self> {
        match answer.status() {
            200..=299 => answer.json(&[202]),
            _ => Err(answer.failure_json()),
        }
    }
}

call::calls! {
    /// Calls `runJobs`.
    ///
    /// `PUT /jobs`; see [`RunJobs`].
    fn run_jobs(request: RunJobs);
}
