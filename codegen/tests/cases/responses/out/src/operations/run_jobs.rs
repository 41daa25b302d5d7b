use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, request_type};
use crate::runtime::response::raw_response;

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
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RunJobs {}

request_type::request_type!(RunJobs {} and {});

impl operation::Operation for RunJobs {
    const ID: &'static str = "runJobs";
    const METHOD: http::Method = http::Method::PUT;
    type ResponseBody = serde_json::Value;
    type ErrorBody = String;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path("/jobs");
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.json(&[202]),
            _ => Err(response.error_json()),
        }
    }
}

client_methods::client_methods! {
    /// Calls `runJobs`.
    ///
    /// `PUT /jobs`; see [`RunJobs`].
    fn run_jobs(request: RunJobs);
}
