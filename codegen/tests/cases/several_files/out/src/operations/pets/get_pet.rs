use crate::runtime::client::operation;
use crate::runtime::request::builder;
use crate::runtime::response::raw_response;
use crate::types;

/// `GET /pets/{id}`
///
/// # Responses
/// - `200`: [`Pet`](crate::types::Pet). The pet.
///
/// Response headers:
///
/// - [`X-Rate`](crate::headers::X_RATE)\: How many calls are left.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct GetPet {
    pub id: crate::types::pet::Id,
}

impl GetPet {
    /// Creates a request with its required values.
    pub fn new(id: crate::types::pet::Id) -> Self {
        Self { id }
    }
}

impl operation::Operation for GetPet {
    const ID: &'static str = "getPet";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/pets/{id}";
    type ResponseBody = types::Pet;
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path_parameters(Self::PATH, &[&self.id]);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.json(&[200]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}
