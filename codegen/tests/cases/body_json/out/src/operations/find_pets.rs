use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, request_type};
use crate::runtime::response::raw_response;

/// The operation `findPets`.
///
/// `GET /pets`
///
/// Defined in `#/paths/~1pets/get`.
///
/// # Responses
///
/// - `204`: Done.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FindPets {
    /// The request body.
    ///
    /// Sent as the body, as `text/json; charset=utf-8`.
    pub body: serde_json::Value,
}

request_type::request_type!(FindPets {
    body: plain "body" serde_json::Value,
} and {});

impl operation::Operation for FindPets {
    const ID: &'static str = "findPets";
    const METHOD: http::Method = http::Method::GET;
    type ResponseBody = ();
    type ErrorBody = serde_json::Value;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path("/pets");
        request.json("text/json; charset=utf-8", &self.body);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json()),
        }
    }
}

client_methods::client_methods! {
    /// Calls `findPets`.
    ///
    /// `GET /pets`; see [`FindPets`].
    fn find_pets(request: FindPets);
}
