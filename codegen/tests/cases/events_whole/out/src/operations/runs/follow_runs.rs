use crate::runtime::client::{operation, streaming};
use crate::runtime::request::builder;
use crate::runtime::response::{envelope, events, raw_response};
use crate::types;

/// `GET /runs`
///
/// Each event can be read as soon as it arrives, with [`Call::stream`](crate::Call::stream),
/// from an [`EventStream`](crate::EventStream): by `next().await`, or as an iterator with the
/// blocking client.
///
/// # Responses
/// - `200`: events of [`RunEvent`](crate::types::RunEvent). Events of several kinds.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct FollowRuns {}

impl FollowRuns {
    /// Creates a request without its optional values.
    pub fn new() -> Self {
        Default::default()
    }
}

impl operation::Operation for FollowRuns {
    const ID: &'static str = "followRuns";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/runs";
    const ACCEPT: &'static str = "text/event-stream";
    type ResponseBody = events::Events<envelope::Envelope<types::RunEvent>>;
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.events(&[200]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}

streaming::streaming_operation!(FollowRuns {
    media_type = "text/event-stream",
    parts = events::EventParts<envelope::Envelope<types::RunEvent>>,
});
