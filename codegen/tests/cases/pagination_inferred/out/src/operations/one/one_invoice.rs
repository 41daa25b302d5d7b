//! [`OneInvoice`], and the types inside it.

use crate::runtime::client::operation;
use crate::runtime::json::object;
use crate::runtime::request::builder;
use crate::runtime::response::raw_response;

/// `GET /one`
///
/// # Responses
/// - `200`: [`Response`]. An object with an array in it.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct OneInvoice {}

impl OneInvoice {
    /// Creates a request without its optional values.
    pub fn new() -> Self {
        Default::default()
    }
}

impl operation::Operation for OneInvoice {
    const ID: &'static str = "oneInvoice";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/one";
    type ResponseBody = Response;
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.json(&[200]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Response {
    pub lines: Option<Vec<String>>,
    pub next_payment_attempt: Option<i64>,
}

#[cfg(feature = "build-responses")]
impl Response {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn lines(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.lines = Some(value.into_iter().map(Into::into).collect());
        self
    }

    pub fn next_payment_attempt(mut self, value: i64) -> Self {
        self.next_payment_attempt = Some(value);
        self
    }
}

object::object!(Response {
    lines: optional "lines",
    next_payment_attempt: optional "next_payment_attempt",
});
