use crate::runtime::client::{operation, security, streaming};
use crate::runtime::request::builder;
use crate::runtime::response::{events, raw_response};
use crate::types;

/// `GET /tokens`
///
/// Each event can be read as soon as it arrives, with [`Call::stream`](crate::Call::stream),
/// from an [`EventStream`](crate::EventStream): by `next().await`, or as an iterator with the
/// blocking client.
///
/// # Responses
/// - `200`: events of [`Token`](crate::types::Token). Events that are secrets.
///
/// # Authentication
/// Requires no credentials.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Listen {}

impl Listen {
    /// Creates a request without its optional values.
    pub fn new() -> Self {
        Default::default()
    }
}

impl operation::Operation for Listen {
    const ID: &'static str = "listen";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/tokens";
    const ACCEPT: &'static str = "text/event-stream";
    const SECURITY: security::Requirements = &[];
    const SECRETS: &'static [&'static str] = &["response"];
    type ResponseBody = events::Events<types::Token>;
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        let response = response.with_secrets(Self::SECRETS);
        match response.status() {
            200..=299 => response.events(&[200]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}

streaming::streaming_operation!(Listen {
    media_type = "text/event-stream",
    parts = events::EventParts<types::Token>,
});
