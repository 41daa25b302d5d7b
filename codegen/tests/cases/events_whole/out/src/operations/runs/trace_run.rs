//! [`TraceRun`], and the types inside it.

use crate::runtime::client::{operation, streaming};
use crate::runtime::json::object;
use crate::runtime::request::builder;
use crate::runtime::response::{envelope, events, raw_response};

/// `PUT /runs`
///
/// Each event can be read as soon as it arrives, with [`Call::stream`](crate::Call::stream),
/// from an [`EventStream`](crate::EventStream): by `next().await`, or as an iterator with the
/// blocking client.
///
/// # Responses
/// - `200`: events of [`ResponseEvent`]. Events with text.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct TraceRun {}

impl TraceRun {
    /// Creates a request without its optional values.
    pub fn new() -> Self {
        Default::default()
    }
}

impl operation::Operation for TraceRun {
    const ID: &'static str = "traceRun";
    const METHOD: &'static str = "PUT";
    const PATH: &'static str = "/runs";
    const ACCEPT: &'static str = "text/event-stream";
    type ResponseBody = events::Events<envelope::Envelope<ResponseEvent>>;
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

streaming::streaming_operation!(TraceRun {
    media_type = "text/event-stream",
    parts = events::EventParts<envelope::Envelope<ResponseEvent>>,
});

#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResponseEvent {
    pub id: Option<String>,
    pub retry: Option<i64>,
    pub data: String,
}

#[cfg(feature = "build-responses")]
impl ResponseEvent {
    /// Creates a value with its required properties.
    pub fn new(data: impl Into<String>) -> Self {
        Self {
            id: None,
            retry: None,
            data: data.into(),
        }
    }

    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    pub fn retry(mut self, value: i64) -> Self {
        self.retry = Some(value);
        self
    }
}

object::object!(ResponseEvent {
    id: optional "id",
    retry: optional "retry",
    data: required "data",
});
