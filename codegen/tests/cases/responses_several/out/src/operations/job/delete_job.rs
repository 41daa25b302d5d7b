use crate::runtime::client::operation;
use crate::runtime::request::builder;
use crate::runtime::response::raw_response;
use crate::types;

/// `DELETE /job`
///
/// # Responses
/// - `default`: [`ResultType`](crate::types::ResultType). What there was.
/// - `404`: text. None.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DeleteJob {}

impl DeleteJob {
    /// Creates a request without its optional values.
    pub fn new() -> Self {
        Default::default()
    }
}

impl operation::Operation for DeleteJob {
    const ID: &'static str = "deleteJob";
    const METHOD: &'static str = "DELETE";
    const PATH: &'static str = "/job";
    const ACCEPT: &'static str = "application/json, text/plain";
    type ResponseBody = types::ResultType;
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.json(&[]),
            404 => Err(response.error_text(crate::ErrorBody::Text)),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}
