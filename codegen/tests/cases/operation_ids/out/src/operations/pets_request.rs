use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, request_type};
use crate::runtime::response::raw_response;

/// The operation `Pets`.
///
/// `PUT /cats`
///
/// Defined in `#/paths/~1cats/put`.
///
/// # Responses
///
/// - `204`: It is taken.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PetsRequest {}

request_type::request_type!(PetsRequest {} and {});

impl operation::Operation for PetsRequest {
    const ID: &'static str = "Pets";
    const METHOD: http::Method = http::Method::PUT;
    type ResponseBody = ();
    type ErrorBody = serde_json::Value;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path("/cats");
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json()),
        }
    }
}

client_methods::client_methods! {
    /// Calls `Pets`.
    ///
    /// `PUT /cats`; see [`PetsRequest`].
    fn pets_request(request: PetsRequest);
}
