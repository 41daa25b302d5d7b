use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, request_type};
use crate::runtime::response::raw_response;

/// The operation `getThings`.
///
/// `GET /things`
///
/// Requires `login`, which the document does not declare.
///
/// Defined in `#/paths/~1things/get`.
///
/// # Responses
///
/// - `204`: Done.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetThings {}

request_type::request_type!(GetThings {} and {});

impl operation::Operation for GetThings {
    const ID: &'static str = "getThings";
    const METHOD: http::Method = http::Method::GET;
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
    /// Calls `getThings`.
    ///
    /// `GET /things`; see [`GetThings`].
    fn get_things(request: GetThings);
}
