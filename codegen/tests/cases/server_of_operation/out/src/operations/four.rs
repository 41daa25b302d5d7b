use crate::runtime::client::{client_methods, operation, request_context};
use crate::runtime::request::{builder, request_type};
use crate::runtime::response::raw_response;

/// The operation `four`.
///
/// `POST /b`
///
/// Sent to a server of its own, whose base URL has to be configured.
///
/// Defined in `#/paths/~1b/post`.
///
/// # Responses
///
/// - `204`: Done.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Four {}

request_type::request_type!(Four {} and {});

impl operation::Operation for Four {
    const ID: &'static str = "four";
    const METHOD: http::Method = http::Method::POST;
    const SERVER: request_context::Server = request_context::Server::Unknown;
    type ResponseBody = ();
    type ErrorBody = serde_json::Value;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path("/b");
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json()),
        }
    }
}

client_methods::client_methods! {
    /// Calls `four`.
    ///
    /// `POST /b`; see [`Four`].
    fn four(request: Four);
}
