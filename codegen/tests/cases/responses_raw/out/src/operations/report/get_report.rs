use crate::runtime::client::operation;
use crate::runtime::request::builder;
use crate::runtime::response::raw_response;

/// `GET /report`
///
/// # Responses
/// - `200`: text. The report.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct GetReport {}

impl GetReport {
    /// Creates a request without its optional values.
    pub fn new() -> Self {
        Default::default()
    }
}

impl operation::Operation for GetReport {
    const ID: &'static str = "getReport";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/report";
    const ACCEPT: &'static str = "text/csv, text/html";
    type ResponseBody = String;
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.text(&[200]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}
