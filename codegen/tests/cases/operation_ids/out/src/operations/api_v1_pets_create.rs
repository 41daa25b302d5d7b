use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, request_type};
use crate::runtime::response::raw_response;

/// The operation `api.v1.Pets create`.
///
/// `POST /noise`
///
/// Defined in `#/paths/~1noise/post`.
///
/// # Responses
///
/// - `204`: It is created.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ApiV1PetsCreate {}

request_type::request_type!(ApiV1PetsCreate {} and {});

impl operation::Operation for ApiV1PetsCreate {
    const ID: &'static str = "api.v1.Pets create";
    const METHOD: http::Method = http::Method::POST;
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
    /// Calls `api.v1.Pets create`.
    ///
    /// `POST /noise`; see [`ApiV1PetsCreate`].
    fn api_v1_pets_create(request: ApiV1PetsCreate);
}
