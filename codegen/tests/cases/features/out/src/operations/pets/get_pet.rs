use crate::runtime::client::operation;
use crate::runtime::request::builder;
use crate::runtime::response::raw_response;
use crate::types;

/// `GET /pets/{id}`
///
/// # Responses
/// - `200`: [`Pet`](crate::types::Pet). The pet.
/// - `404`: [`PetProblem`](crate::types::PetProblem). There is no such pet.
/// - `default`: [`Problem`](crate::types::Problem). Any error.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct GetPet {
    pub id: String,
}

impl GetPet {
    /// Creates a request with its required values.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
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
            404 => Err(response.error_json(crate::ErrorBody::PetProblem)),
            _ => Err(response.error_json(crate::ErrorBody::Problem)),
        }
    }
}
