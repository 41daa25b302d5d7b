use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, request_type};
use crate::runtime::response::raw_response;
use crate::types;

/// The operation `getShape`.
///
/// `GET /shapes`
///
/// Defined in `#/paths/~1shapes/get`.
///
/// # Responses
///
/// - `200`: It.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetShape {}

request_type::request_type!(GetShape {} and {});

impl operation::Operation for GetShape {
    const ID: &'static str = "getShape";
    const METHOD: http::Method = http::Method::GET;
    type ResponseBody = types::Shape;
    type ErrorBody = serde_json::Value;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path("/shapes");
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.json(&[200]),
            _ => Err(response.error_json()),
        }
    }
}

client_methods::client_methods! {
    /// Calls `getShape`.
    ///
    /// `GET /shapes`; see [`GetShape`].
    fn get_shape(request: GetShape);
}
