use crate::runtime::client::operation;
use crate::runtime::request::{builder, style};
use crate::runtime::response::raw_response;
use crate::types;

/// `GET /json/{filter}/{any}`
///
/// # Responses
/// - `204`: Done.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct GetJson {
    /// Sent in the path as `filter`, encoded as JSON.
    pub filter: types::Color,
    pub any: serde_json::Value,
}

impl GetJson {
    /// Creates a request with its required values.
    pub fn new(filter: types::Color, any: serde_json::Value) -> Self {
        Self { filter, any }
    }
}

impl operation::Operation for GetJson {
    const ID: &'static str = "getJson";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/json/{filter}/{any}";
    type ResponseBody = ();
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path_parameters(
            Self::PATH,
            &[&style::JSON.of(&self.filter), &style::SIMPLE.of(&self.any)],
        );
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}
