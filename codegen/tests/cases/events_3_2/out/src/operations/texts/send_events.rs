//! [`SendEvents`], and the types inside it.

use crate::runtime::client::operation;
use crate::runtime::json::object;
use crate::runtime::request::builder;
use crate::runtime::response::raw_response;

/// `POST /texts`
///
/// # Responses
/// - `204`: Sent.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct SendEvents {
    /// Sent as the body, item by item, as `text/event-stream`.
    pub body: Option<Vec<BodyItem>>,
}

impl SendEvents {
    /// Creates a request without its optional values.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sent as the body, item by item, as `text/event-stream`.
    pub fn body(mut self, value: impl IntoIterator<Item = BodyItem>) -> Self {
        self.body = Some(value.into_iter().collect());
        self
    }
}

impl operation::Operation for SendEvents {
    const ID: &'static str = "sendEvents";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/texts";
    type ResponseBody = ();
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
        if let Some(body) = &self.body {
            request.validate("body", body);
            request.events("text/event-stream", body);
        }
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}

#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BodyItem {
    pub event: Option<String>,
    pub data: String,
    pub retry: Option<i64>,
}

impl BodyItem {
    /// Creates a value with its required properties.
    pub fn new(data: impl Into<String>) -> Self {
        Self {
            event: None,
            data: data.into(),
            retry: None,
        }
    }

    pub fn event(mut self, value: impl Into<String>) -> Self {
        self.event = Some(value.into());
        self
    }

    pub fn retry(mut self, value: i64) -> Self {
        self.retry = Some(value);
        self
    }
}

object::object!(BodyItem {
    event: optional "event",
    data: required "data",
    retry: optional "retry",
});
