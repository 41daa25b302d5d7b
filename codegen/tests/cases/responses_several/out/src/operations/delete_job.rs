use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, request_type};
use crate::runtime::response::raw_response;
use crate::types;

/// The operation `deleteJob`.
///
/// `DELETE /job`
///
/// Defined in `#/paths/~1job/delete`.
///
/// # Responses
///
/// - `default`: What there was.
/// - `404`: None.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteJob {}

request_type::request_type!(DeleteJob {} and {});

impl operation::Operation for DeleteJob {
    const ID: &'static str = "deleteJob";
    const METHOD: http::Method = http::Method::DELETE;
    const ACCEPT: &'static str = "application/json, text/plain";
    type ResponseBody = types::ResultType;
    type ErrorBody = String;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path("/job");
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.json(&[]),
            _ => Err(response.error_text()),
        }
    }
}

client_methods::client_methods! {
    /// Calls `deleteJob`.
    ///
    /// `DELETE /job`; see [`DeleteJob`].
    fn delete_job(request: DeleteJob);
}
