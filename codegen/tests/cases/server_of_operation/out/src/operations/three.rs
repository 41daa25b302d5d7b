use crate::runtime::client::{client_methods, operation, request_context};
use crate::runtime::request::{builder, request_type};
use crate::runtime::response::raw_response;

/// The operation `three`.
///
/// `PUT /b`
///
/// Answers, by status:
///
/// - `204`: Done.
///
/// Sent to `https://c.example`, unless the base URL is set.
///
/// It is served at `{origin}`, `https://d.example`.
///
/// Described at `#/paths/~1b/put`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
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
    /// `PUT /b`, see [`Three`].
    fn three(request: Three);
}
