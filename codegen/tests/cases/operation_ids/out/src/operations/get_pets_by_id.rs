use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, request_type};
use crate::runtime::response::raw_response;

/// The operation `get-/pets/{id}`.
///
/// `PUT /noise`
///
/// Defined in `#/paths/~1noise/put`.
///
/// # Responses
///
/// - `204`: It is replaced.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetPetsById {}

request_type::request_type!(GetPetsById {} and {});

impl operation::Operation for GetPetsById {
    const ID: &'static str = "get-/pets/{id}";
    const METHOD: http::Method = http::Method::PUT;
    type ResponseBody = ();
    type ErrorBody = serde_json::Value;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path("/noise");
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json()),
        }
    }
}

client_methods::client_methods! {
    /// Calls `get-/pets/{id}`.
    ///
    /// `PUT /noise`; see [`GetPetsById`].
    fn get_pets_by_id(request: GetPetsById);
}
