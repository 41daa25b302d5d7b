use crate::runtime::client::operation;
use crate::runtime::request::builder;
use crate::runtime::response::raw_response;
use crate::runtime::validation::checked;

/// `GET /toys/{name}`
///
/// # Responses
/// - `200`: [`ToysItem`](crate::types::pet::ToysItem). A toy.
/// - `410`: [`ToysItem`](crate::types::pet::ToysItem). A toy.
#[deprecated]
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct GetToy {
    /// Has at most 20 characters.
    pub name: String,
}

impl GetToy {
    /// Creates a request with its required values.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

impl operation::Operation for GetToy {
    const ID: &'static str = "getToy";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/toys/{name}";
    type ResponseBody = crate::types::pet::ToysItem;
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path_parameters(Self::PATH, &[checked::value!(self.name, MaxLength(20))]);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.json(&[200]),
            410 => Err(response.error_json(crate::ErrorBody::PetToysItem)),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}
