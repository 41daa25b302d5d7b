use crate::runtime::client::operation;
use crate::runtime::request::builder;
use crate::runtime::response::raw_response;
use crate::types;

/// `QUERY /animals`
///
/// # Responses
/// - `200`: an array of [`Animal`](crate::types::Animal). The animals
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct QueryAnimals {
    /// Sent as the body, as `application/json`.
    pub body: types::Query,
}

impl QueryAnimals {
    /// Creates a request with its required values.
    pub fn new(body: types::Query) -> Self {
        Self { body }
    }
}

impl From<types::Query> for QueryAnimals {
    fn from(body: types::Query) -> Self {
        Self::new(body)
    }
}

impl operation::Operation for QueryAnimals {
    const ID: &'static str = "queryAnimals";
    const METHOD: &'static str = "QUERY";
    const PATH: &'static str = "/animals";
    type ResponseBody = Vec<types::Animal>;
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
        request.json("application/json", &self.body);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.json(&[200]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}
