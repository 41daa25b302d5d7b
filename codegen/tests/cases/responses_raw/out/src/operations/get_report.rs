use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, request_type};
use crate::runtime::response::raw_response;

/// The operation `getReport`.
///
/// `GET /report`
///
/// Defined in `#/paths/~1report/get`.
///
/// # Responses
///
/// - `200`: The report.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetReport {}

request_type::request_type!(GetReport {} and {});

impl operation::Operation for GetReport {
    const ID: &'static str = "getReport";
    const METHOD: http::Method = http::Method::GET;
    const ACCEPT: &'static str = "text/csv, text/html";
    type ResponseBody = String;
    type ErrorBody = serde_json::Value;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path("/report");
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.text(&[200]),
            _ => Err(response.error_json()),
        }
    }
}

client_methods::client_methods! {
    /// Calls `getReport`.
    ///
    /// `GET /report`; see [`GetReport`].
    fn get_report(request: GetReport);
}
