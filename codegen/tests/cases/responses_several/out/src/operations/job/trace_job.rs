use crate::runtime::client::operation;
use crate::runtime::request::builder;
use crate::runtime::response::raw_response;

/// `TRACE /job`
///
/// # Responses
/// - `500`: Never.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct TraceJob {}

impl TraceJob {
    /// Creates a request without its optional values.
    pub fn new() -> Self {
        Default::default()
    }
}

impl operation::Operation for TraceJob {
    const ID: &'static str = "traceJob";
    const METHOD: &'static str = "TRACE";
    const PATH: &'static str = "/job";
    type ResponseBody = bytes::Bytes;
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.bytes(&[]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}
