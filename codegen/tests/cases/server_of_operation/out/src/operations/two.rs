use crate::runtime::client::{client_methods, operation, request_context};
use crate::runtime::request::{builder, request_type};
use crate::runtime::response::raw_response;

/// The operation `two`.
///
/// `GET /b`
///
/// Sent to `https://b.example/v2`, unless a base URL is configured.
///
/// Defined in `#/paths/~1b/get`.
///
/// # Responses
///
/// - `204`: Done.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Two {}

request_type::request_type!(Two {} and {});

impl operation::Operation for Two {
    const ID: &'static str = "two";
    const METHOD: http::Method = http::Method::GET;
    const SERVER: request_context::Server = request_context::Server::Own(
        "https://b.example/v2",
    );
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
    /// Calls `two`.
    ///
    /// `GET /b`; see [`Two`].
    fn two(request: Two);
}
