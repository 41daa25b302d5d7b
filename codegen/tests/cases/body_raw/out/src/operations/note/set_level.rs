//! [`SetLevel`], and the types inside it.

use crate::runtime::client::operation;
use crate::runtime::json::{closed_enum, string_enum};
use crate::runtime::request::builder;
use crate::runtime::response::raw_response;

/// `PATCH /note`
///
/// # Responses
/// - `204`: Done.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct SetLevel {
    /// Sent as the body, as `text/plain`.
    pub body: Option<Body>,
}

impl SetLevel {
    /// Creates a request without its optional values.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sent as the body, as `text/plain`.
    pub fn body(mut self, value: impl Into<Body>) -> Self {
        self.body = Some(value.into());
        self
    }
}

impl operation::Operation for SetLevel {
    const ID: &'static str = "setLevel";
    const METHOD: &'static str = "PATCH";
    const PATH: &'static str = "/note";
    type ResponseBody = ();
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
        if let Some(body) = &self.body {
            request.text("text/plain", body);
        }
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub enum Body {
    Low,
    High,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(Body {
    Low = "low",
    High = "high",
} other Other);
