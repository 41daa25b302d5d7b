use crate::runtime::client::operation;
use crate::runtime::request::builder;
use crate::runtime::response::raw_response;

/// `PATCH /job`
///
/// # Responses
/// - `2XX`: Fine.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct PatchJob {}

impl PatchJob {
    /// Creates a request without its optional values.
    pub fn new() -> Self {
        Default::default()
    }
}

impl operation::Operation for PatchJob {
    const ID: &'static str = "patchJob";
    const METHOD: &'static str = "PATCH";
    const PATH: &'static str = "/job";
    type ResponseBody = ();
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}
