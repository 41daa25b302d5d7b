use crate::runtime::client::{operation, request_context};
use crate::runtime::request::builder;
use crate::runtime::response::raw_response;

/// `PUT /b`
///
/// Sent to `https://c.example`, unless a base URL is configured.
///
/// Served at `{origin}`, `https://d.example`.
///
/// # Responses
/// - `204`: Done.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Three {}

impl Three {
    /// Creates a request without its optional values.
    pub fn new() -> Self {
        Default::default()
    }
}

impl operation::Operation for Three {
    const ID: &'static str = "three";
    const METHOD: &'static str = "PUT";
    const PATH: &'static str = "/b";
    const SERVER: request_context::Server = request_context::Server::Own("https://c.example");
    type ResponseBody = ();
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}
