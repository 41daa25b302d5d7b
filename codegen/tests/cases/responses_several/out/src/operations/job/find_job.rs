use crate::runtime::client::operation;
use crate::runtime::request::builder;
use crate::runtime::response::raw_response;

/// `HEAD /job`
///
/// # Responses
/// - `302`: It is elsewhere.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct FindJob {}

impl FindJob {
    /// Creates a request without its optional values.
    pub fn new() -> Self {
        Default::default()
    }
}

impl operation::Operation for FindJob {
    const ID: &'static str = "findJob";
    const METHOD: &'static str = "HEAD";
    const PATH: &'static str = "/job";
    type ResponseBody = ();
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=399 => response.empty(&[302]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}
