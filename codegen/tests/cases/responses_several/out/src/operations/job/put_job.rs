use crate::runtime::client::operation;
use crate::runtime::request::builder;
use crate::runtime::response::raw_response;
use crate::types;

/// `PUT /job`
///
/// # Responses
/// - `200`: [`ResultType`](crate::types::ResultType). Changed.
/// - `201`: [`ResultType`](crate::types::ResultType). Made.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct PutJob {}

impl PutJob {
    /// Creates a request without its optional values.
    pub fn new() -> Self {
        Default::default()
    }
}

impl operation::Operation for PutJob {
    const ID: &'static str = "putJob";
    const METHOD: &'static str = "PUT";
    const PATH: &'static str = "/job";
    type ResponseBody = types::ResultType;
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.json(&[200, 201]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}
