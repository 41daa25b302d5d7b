use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, request_type};
use crate::runtime::response::raw_response;

/// The operation `putThings`.
///
/// `PUT /things`
///
/// Defined in `#/paths/~1things/put`.
///
/// # Responses
///
/// - `204`: Done.
/// - `400`: No.
///
/// Response headers:
///
/// - `x-rate-limit`: So many calls are left in `this` hour.
/// - `Location`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PutThings {}

request_type::request_type!(PutThings {} and {});

impl operation::Operation for PutThings {
    const ID: &'static str = "putThings";
    const METHOD: http::Method = http::Method::PUT;
    type ResponseBody = ();
    type ErrorBody = serde_json::Value;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path("/things");
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json()),
        }
    }
}

client_methods::client_methods! {
    /// Calls `putThings`.
    ///
    /// `PUT /things`; see [`PutThings`].
    fn put_things(request: PutThings);
}
