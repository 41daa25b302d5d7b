use crate::runtime::client::operation;
use crate::runtime::request::builder;
use crate::runtime::response::raw_response;
use crate::types;

/// `POST /pets`
///
/// # Responses
/// - `204`: Added.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct AddPet {
    /// Sent as the body, as `application/json`.
    pub body: types::NewPet,
}

impl AddPet {
    /// Creates a request with its required values.
    pub fn new(body: types::NewPet) -> Self {
        Self { body }
    }
}

impl From<types::NewPet> for AddPet {
    fn from(body: types::NewPet) -> Self {
        Self::new(body)
    }
}

impl operation::Operation for AddPet {
    const ID: &'static str = "addPet";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/pets";
    type ResponseBody = ();
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
        request.json("application/json", &self.body);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}
