use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, request_type};
use crate::runtime::response::raw_response;

/// The operation `pets`.
///
/// `GET /pets`
///
/// Defined in `#/paths/~1pets/get`.
///
/// # Responses
///
/// - `204`: There are some.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Pets {}

request_type::request_type!(Pets {} and {});

impl operation::Operation for Pets {
    const ID: &'static str = "pets";
    const METHOD: http::Method = http::Method::GET;
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
    /// Calls `pets`.
    ///
    /// `GET /pets`; see [`Pets`].
    fn pets(request: Pets);
}
