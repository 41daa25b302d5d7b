use crate::runtime::client::{client_methods, operation, request_context};
use crate::runtime::request::{builder, request_type};
use crate::runtime::response::raw_response;

/// The operation `three`.
///
/// `PUT /b`
///
/// Sent to `https://c.example`, unless a base URL is configured.
///
/// Served at `{origin}`, `https://d.example`.
///
/// Defined in `#/paths/~1b/put`.
///
/// # Responses
///
/// - `204`: Done.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Three {}

request_type::request_type!(Three {} and {});

impl operation::Operation for Three {
    const ID: &'static str = "three";
    const METHOD: http::Method = http::Method::PUT;
    const SERVER: request_context::Server = request_context::Server::Own(
        "https://c.example",
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
    /// Calls `three`.
    ///
    /// `PUT /b`; see [`Three`].
    fn three(request: Three);
}
