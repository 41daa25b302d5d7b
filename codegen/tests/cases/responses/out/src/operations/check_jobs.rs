use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, request_type};
use crate::runtime::response::raw_response;

/// The operation `checkJobs`.
///
/// `HEAD /jobs`
///
/// Defined in `#/paths/~1jobs/head`.
///
/// # Responses
///
/// - `200`: How many.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckJobs {}

request_type::request_type!(CheckJobs {} and {});

impl operation::Operation for CheckJobs {
    const ID: &'static str = "checkJobs";
    const METHOD: http::Method = http::Method::HEAD;
    type ResponseBody = ();
    type ErrorBody = serde_json::Value;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path("/jobs");
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[200]),
            _ => Err(response.error_json()),
        }
    }
}

client_methods::client_methods! {
    /// Calls `checkJobs`.
    ///
    /// `HEAD /jobs`; see [`CheckJobs`].
    fn check_jobs(request: CheckJobs);
}
