//! [`FollowTexts`], and the types inside it.

use crate::runtime::client::{operation, streaming};
use crate::runtime::json::object;
use crate::runtime::request::builder;
use crate::runtime::response::{envelope, events, raw_response};

/// `GET /texts`
///
/// Each event can be read as soon as it arrives, with [`Call::stream`](crate::Call::stream),
/// from an [`EventStream`](crate::EventStream): by `next().await`, or as an iterator with the
/// blocking client.
///
/// # Responses
/// - `200`: events of [`ResponseEvent`]. Text, and the time to wait.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct FollowTexts {}

impl FollowTexts {
    /// Creates a request without its optional values.
    pub fn new() -> Self {
        Default::default()
    }
}

impl operation::Operation for FollowTexts {
    const ID: &'static str = "followTexts";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/texts";
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

streaming::streaming_operation!(FollowTexts {
    media_type = "text/event-stream",
    parts = events::EventParts<envelope::Envelope<ResponseEvent>>,
});

#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResponseEvent {
    pub data: String,
    pub retry: Option<i64>,
}

#[cfg(feature = "build-responses")]
impl ResponseEvent {
    /// Creates a value with its required properties.
    pub fn new(data: impl Into<String>) -> Self {
        Self {
            data: data.into(),
            retry: None,
        }
    }

    pub fn retry(mut self, value: i64) -> Self {
        self.retry = Some(value);
        self
    }
}

object::object!(ResponseEvent {
    data: required "data",
    retry: optional "retry",
});
