use crate::runtime::client::{client_methods, operation, streaming};
use crate::runtime::request::{builder, request_type};
use crate::runtime::response::raw_response;
use crate::types;

/// The operation `pickReport`.
///
/// `PATCH /report`
///
/// The response is also available as `application/pdf` or `application/vnd.short+json` or
/// `image/*`, with [`Client::stream`](crate::Client::stream).
///
/// Defined in `#/paths/~1report/patch`.
///
/// # Responses
///
/// - `200`: The report, in one form or another.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PickReport {}

request_type::request_type!(PickReport {} and {});

impl operation::Operation for PickReport {
    const ID: &'static str = "pickReport";
    const METHOD: http::Method = http::Method::PATCH;
    type ResponseBody = types::Report;
    type ErrorBody = serde_json::Value;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path("/report");
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.json(&[200]),
            _ => Err(response.error_json()),
        }
    }
}

client_methods::client_methods! {
    /// Calls `pickReport`.
    ///
    /// `PATCH /report`; see [`PickReport`].
    fn pick_report(request: PickReport);
}
streaming::streaming_operation!(
    PickReport : bytes of "application/pdf, application/vnd.short+json, image/*"
);
