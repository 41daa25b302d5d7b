use crate::runtime::client::operation;
use crate::runtime::request::builder;
use crate::runtime::response::raw_response;

/// `GET /pets/{id}`
///
/// # Responses
/// - `204`: It is there.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct GetPetsByIdRequest {
    pub id: String,
}

impl GetPetsByIdRequest {
    /// Creates a request with its required values.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl operation::Operation for GetPetsByIdRequest {
    const ID: &'static str = "get /pets/{id}";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/pets/{id}";
    type ResponseBody = ();
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path_parameters(Self::PATH, &[&self.id]);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}
