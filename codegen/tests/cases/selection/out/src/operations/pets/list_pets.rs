use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, request_type};
use crate::runtime::response::raw_response;
use crate::types;

/// The operation `listPets`.
///
/// `GET /pets`
///
/// Defined in `#/paths/~1pets/get`.
///
/// # Responses
///
/// - `200`: All.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListPets {}

request_type::request_type!(ListPets {} and {});

impl operation::Operation for ListPets {
    const ID: &'static str = "listPets";
    const METHOD: http::Method = http::Method::GET;
    type ResponseBody = Vec<types::Pet>;
    type ErrorBody = serde_json::Value;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path("/pets");
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.json(&[200]),
            _ => Err(response.error_json()),
        }
    }
}

client_methods::client_methods! {
    /// Calls `listPets`.
    ///
    /// `GET /pets`; see [`ListPets`].
    fn list_pets(request: ListPets);
}
