use crate::runtime::{call, inputs, limits, operation, request};
use crate::types;

/// The operation `listJobs`.
///
/// `GET /jobs`
///
/// Defined in `#/paths/~1jobs/get`.
///
/// # Responses
///
/// - `200`: The jobs.
/// - `404`: There are none.
/// - `default`: Something broke.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ListJobs {}

inputs::inputs!(ListJobs {} and {});

impl operation::Operation for ListJobs {
    const ID: &'static str = "listJobs";
    const METHOD: http::Method = http::Method::GET;
    type Success = Vec<String>;
    type Failure = types::Fault;

    fn write(&self, request: &mut request::Builder) {
        request.path("/jobs");
    }

    fn read(answer: operation::Answer) -> operation::Called<Self> {
        match answer.status() {
            200..=299 => {
                answer
                    .json_with(
                        &[200],
                        |value, at, found| limits::max_items(value, 2, at, found),
                    )
            }
            _ => Err(answer.failure_json()),
        }
    }
}

call::calls! {
    /// Calls `listJobs`.
    ///
    /// `GET /jobs`; see [`ListJobs`].
    fn list_jobs(request: ListJobs);
}
