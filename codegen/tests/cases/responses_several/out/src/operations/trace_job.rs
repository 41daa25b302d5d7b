use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, request_type};
use crate::runtime::response::raw_response;

/// The operation `traceJob`.
///
/// `TRACE /job`
///
/// Defined in `#/paths/~1job/trace`.
///
/// # Responses
///
/// - `500`: Never.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TraceJob {}

request_type::request_type!(TraceJob {} and {});

impl operation::Operation for TraceJob {
    const ID: &'static str = "traceJob";
    const METHOD: http::Method = http::Method::TRACE;
    type ResponseBody = bytes::Bytes;
    type ErrorBody = serde_json::Value;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path("/job");
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.bytes(&[]),
            _ => Err(response.error_json()),
        }
    }
}

client_methods::client_methods! {
    /// Calls `traceJob`.
    ///
    /// `TRACE /job`; see [`TraceJob`].
    fn trace_job(request: TraceJob);
}
