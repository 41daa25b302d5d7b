use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, request_type};
use crate::runtime::response::raw_response;

/// The operation `put /pets`.
///
/// `PUT /pets`
///
/// Defined in `#/paths/~1pets/put`.
///
/// # Responses
///
/// - `204`: They are replaced.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PutPets {}

request_type::request_type!(PutPets {} and {});

impl operation::Operation for PutPets {
    const ID: &'static str = "put /pets";
    const METHOD: http::Method = http::Method::PUT;
    type ResponseBody = ();
    type ErrorBody = serde_json::Value;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path("/pets");
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json()),
        }
    }
}

client_methods::client_methods! {
    /// Calls `put /pets`.
    ///
    /// `PUT /pets`; see [`PutPets`].
    fn put_pets(request: PutPets);
}
