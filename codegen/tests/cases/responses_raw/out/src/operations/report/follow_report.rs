use crate::runtime::client::{operation, streaming};
use crate::runtime::request::builder;
use crate::runtime::response::{events, raw_response};

/// `TRACE /report`
///
/// Each event can be read as soon as it arrives, with [`Call::stream`](crate::Call::stream),
/// from an [`EventStream`](crate::EventStream): by `next().await`, or as an iterator with the
/// blocking client.
///
/// # Responses
/// - `200`: events of JSON. What happens.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct FollowReport {}

impl FollowReport {
    /// Creates a request without its optional values.
    pub fn new() -> Self {
        Default::default()
    }
}

impl operation::Operation for FollowReport {
    const ID: &'static str = "followReport";
    const METHOD: &'static str = "TRACE";
    const PATH: &'static str = "/report";
    const ACCEPT: &'static str = "text/event-stream";
    type ResponseBody = events::Events<serde_json::Value>;
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

streaming::streaming_operation!(FollowReport {
    media_type = "text/event-stream",
    parts = events::EventParts<serde_json::Value>,
});
