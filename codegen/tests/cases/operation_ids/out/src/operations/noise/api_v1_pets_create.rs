use crate::runtime::client::operation;
use crate::runtime::request::builder;
use crate::runtime::response::raw_response;

/// `POST /noise`
///
/// # Responses
/// - `204`: It is created.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ApiV1PetsCreate {}

impl ApiV1PetsCreate {
    /// Creates a request without its optional values.
    pub fn new() -> Self {
        Default::default()
    }
}

impl operation::Operation for ApiV1PetsCreate {
    const ID: &'static str = "api.v1.Pets create";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/noise";
    type ResponseBody = ();
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}
