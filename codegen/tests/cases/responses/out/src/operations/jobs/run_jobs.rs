use crate::runtime::client::operation;
use crate::runtime::request::builder;
use crate::runtime::response::raw_response;

/// `PUT /jobs`
///
/// # Responses
/// - `202`: JSON. They run.
/// - `4XX`: a string. They do not.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct RunJobs {}

impl RunJobs {
    /// Creates a request without its optional values.
    pub fn new() -> Self {
        Default::default()
    }
}

impl operation::Operation for RunJobs {
    const ID: &'static str = "runJobs";
    const METHOD: &'static str = "PUT";
    const PATH: &'static str = "/jobs";
    type ResponseBody = serde_json::Value;
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.json(&[202]),
            400..=499 => Err(response.error_json(crate::ErrorBody::Json)),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}
