use crate::runtime::client::{client_methods, operation, streaming};
use crate::runtime::request::{builder, request_type};
use crate::runtime::response::raw_response;

/// The operation `drawReport`.
///
/// `PUT /report`
///
/// The response body can be read as it arrives, with
/// [`Client::stream`](crate::Client::stream).
///
/// Defined in `#/paths/~1report/put`.
///
/// # Responses
///
/// - `200`: A picture.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DrawReport {}

request_type::request_type!(DrawReport {} and {});

impl operation::Operation for DrawReport {
    const ID: &'static str = "drawReport";
    const METHOD: http::Method = http::Method::PUT;
    const ACCEPT: &'static str = "image/png, text/plain";
    type ResponseBody = bytes::Bytes;
    type ErrorBody = serde_json::Value;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path("/report");
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.bytes(&[200]),
            _ => Err(response.error_json()),
        }
    }
}

client_methods::client_methods! {
    /// Calls `drawReport`.
    ///
    /// `PUT /report`; see [`DrawReport`].
    fn draw_report(request: DrawReport);
}
streaming::streaming_operation!(DrawReport : bytes);
