use crate::runtime::client::operation;
use crate::runtime::request::builder;
use crate::runtime::response::raw_response;
use crate::types;

/// `POST /pets`
///
/// # Responses
/// - `200`: [`Pet`](crate::types::Pet). Done.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct SwapPets {
    /// Sent as the body, as `application/json`.
    pub body: types::Pet,
}

impl SwapPets {
    /// Creates a request with its required values.
    pub fn new(body: impl Into<types::Pet>) -> Self {
        Self { body: body.into() }
    }
}

impl From<types::Pet> for SwapPets {
    fn from(body: types::Pet) -> Self {
        Self::new(body)
    }
}

impl operation::Operation for SwapPets {
    const ID: &'static str = "swapPets";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/pets";
    type ResponseBody = types::Pet;
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
