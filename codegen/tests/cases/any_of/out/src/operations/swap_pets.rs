use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, request_type};
use crate::runtime::response::raw_response;
use crate::runtime::validation::validate;
use crate::types;

/// `POST /pets`
///
/// Defined in `#/paths/~1pets/post`.
///
/// # Responses
///
/// - `200`: Done.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SwapPets {
    /// Sent as the body, as `application/json`.
    pub body: types::Pet,
}

request_type::request_type!(SwapPets {
    body: into "body" types::Pet => validate::value,
} and {});

impl operation::Operation for SwapPets {
    const ID: &'static str = "swapPets";
    const METHOD: http::Method = http::Method::POST;
    type ResponseBody = types::Pet;
    type ErrorBody = serde_json::Value;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path("/pets");
        request.json("application/json", &self.body);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.json(&[200]),
            _ => Err(response.error_json()),
        }
    }
}

client_methods::client_methods! {
    /// `POST /pets`; see [`SwapPets`].
    fn swap_pets(request: SwapPets);
}
