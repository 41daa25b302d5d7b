use crate::runtime::client::operation;
use crate::runtime::request::builder;
use crate::runtime::response::raw_response;

/// `GET /pets`
///
/// # Responses
/// - `204`: Done.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct FindPets {
    /// Sent as the body, as `text/json; charset=utf-8`.
    pub body: serde_json::Value,
}

impl FindPets {
    /// Creates a request with its required values.
    pub fn new(body: serde_json::Value) -> Self {
        Self { body }
    }
}

impl From<serde_json::Value> for FindPets {
    fn from(body: serde_json::Value) -> Self {
        Self::new(body)
    }
}

impl operation::Operation for FindPets {
    const ID: &'static str = "findPets";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/pets";
    type ResponseBody = ();
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
        request.json("text/json; charset=utf-8", &self.body);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}
