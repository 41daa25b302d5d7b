use crate::runtime::client::operation;
use crate::runtime::request::builder;
use crate::runtime::response::raw_response;

/// `HEAD /jobs`
///
/// # Responses
/// - `200`: How many.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct CheckJobs {}

impl CheckJobs {
    /// Creates a request without its optional values.
    pub fn new() -> Self {
        Default::default()
    }
}

impl operation::Operation for CheckJobs {
    const ID: &'static str = "checkJobs";
    const METHOD: &'static str = "HEAD";
    const PATH: &'static str = "/jobs";
    type ResponseBody = ();
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[200]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}
