use crate::runtime::client::{operation, request_context};
use crate::runtime::request::builder;
use crate::runtime::response::raw_response;

/// `POST /b`
///
/// Sent to a server of its own, whose base URL has to be configured.
///
/// # Responses
/// - `204`: Done.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Four {}

impl Four {
    /// Creates a request without its optional values.
    pub fn new() -> Self {
        Default::default()
    }
}

impl operation::Operation for Four {
    const ID: &'static str = "four";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/b";
    const SERVER: request_context::Server = request_context::Server::Unknown;
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
