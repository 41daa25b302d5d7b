use crate::runtime::client::{operation, security, streaming};
use crate::runtime::json::secret_string;
use crate::runtime::request::builder;
use crate::runtime::response::{events, raw_response};

/// `GET /passwords`
///
/// Each event can be read as soon as it arrives, with [`Call::stream`](crate::Call::stream),
/// from an [`EventStream`](crate::EventStream): by `next().await`, or as an iterator with the
/// blocking client.
///
/// # Responses
/// - `200`: events of a string. The same
///
/// # Authentication
/// Requires no credentials.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Hear {}

impl Hear {
    /// Creates a request without its optional values.
    pub fn new() -> Self {
        Default::default()
    }
}

impl operation::Operation for Hear {
    const ID: &'static str = "hear";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/passwords";
    const ACCEPT: &'static str = "text/event-stream";
    const SECURITY: security::Requirements = &[];
    const SECRETS: &'static [&'static str] = &["response"];
    type ResponseBody = events::Events<secret_string::SecretString>;
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

streaming::streaming_operation!(Hear {
    media_type = "text/event-stream",
    parts = events::EventParts<secret_string::SecretString>,
});
