use crate::runtime::client::operation;
use crate::runtime::request::builder;
use crate::runtime::response::raw_response;
use crate::runtime::validation::checked;
use crate::types;

/// `GET /pets`
///
/// # Responses
/// - `200`: an array of [`Pet`](crate::types::Pet). All pets.
/// - `default`: [`Error`](crate::types::Error). A failure.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ListPets {
    /// From 1 to 100.
    pub limit: Option<i64>,
}

impl ListPets {
    /// Creates a request without its optional values.
    pub fn new() -> Self {
        Default::default()
    }

    /// From 1 to 100.
    pub fn limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
}

impl operation::Operation for ListPets {
    const ID: &'static str = "listPets";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/pets";
    type ResponseBody = Vec<types::Pet>;
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
        request.query(
            "limit",
            checked::value!(self.limit, Minimum(Integer(1)), Maximum(Integer(100))),
        );
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.json(&[200]),
            _ => Err(response.error_json(crate::ErrorBody::Error)),
        }
    }
}
