use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, request_type};
use crate::runtime::response::raw_response;

/// The operation `getOpen`.
///
/// `GET /open`
///
/// Defined in `#/paths/~1open/get`.
///
/// # Responses
///
/// - `204`: Done.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetOpen {}

request_type::request_type!(GetOpen {} and {});

impl operation::Operation for GetOpen {
    const ID: &'static str = "getOpen";
    const METHOD: http::Method = http::Method::GET;
    type ResponseBody = ();
    type ErrorBody = serde_json::Value;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path("/open");
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json()),
        }
    }
}

client_methods::client_methods! {
    /// Calls `getOpen`.
    ///
    /// `GET /open`; see [`GetOpen`].
    fn get_open(request: GetOpen);
}
