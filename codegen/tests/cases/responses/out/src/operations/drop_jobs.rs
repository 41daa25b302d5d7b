use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, request_type};
use crate::runtime::response::raw_response;

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
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DropJobs {}

request_type::request_type!(DropJobs {} and {});

impl operation::Operation for DropJobs {
    const ID: &'static str = "dropJobs";
    const METHOD: http::Method = http::Method::DELETE;
    type ResponseBody = ();
    type ErrorBody = serde_json::Value;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path("/jobs");
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json()),
        }
    }
}

client_methods::client_methods! {
    /// Calls `dropJobs`.
    ///
    /// `DELETE /jobs`; see [`DropJobs`].
    fn drop_jobs(request: DropJobs);
}
