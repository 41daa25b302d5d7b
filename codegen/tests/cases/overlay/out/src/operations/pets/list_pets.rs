use crate::runtime::client::operation;
use crate::runtime::request::builder;
use crate::runtime::response::raw_response;
use crate::types;

/// `GET /pets`
///
/// # Responses
/// - `200`: [`Pets`](crate::types::Pets). Some pets.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ListPets {
    pub page: Option<i64>,
}

impl ListPets {
    /// Creates a request without its optional values.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn page(mut self, value: i64) -> Self {
        self.page = Some(value);
        self
    }
}

impl operation::Operation for ListPets {
    const ID: &'static str = "listPets";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/pets";
    type ResponseBody = types::Pets;
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
        request.query("page", &self.page);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.json(&[200]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}
