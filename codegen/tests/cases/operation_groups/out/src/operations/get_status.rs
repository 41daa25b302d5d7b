use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, request_type};
use crate::runtime::response::raw_response;

/// The operation `getStatus`.
///
/// `GET /status`
///
/// Defined in `#/paths/~1status/get`.
///
/// # Responses
///
/// - `204`: Done.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetStatus {}

request_type::request_type!(GetStatus {} and {});

impl operation::Operation for GetStatus {
    const ID: &'static str = "getStatus";
    const METHOD: http::Method = http::Method::GET;
    type ResponseBody = ();
    type ErrorBody = serde_json::Value;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path("/status");
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json()),
        }
    }
}

client_methods::client_methods! {
    /// Calls `getStatus`.
    ///
    /// `GET /status`; see [`GetStatus`].
    fn get_status(request: GetStatus);
}
