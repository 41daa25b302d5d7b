//! [`SetText`], and the types inside it.

use crate::runtime::client::operation;
use crate::runtime::json::object;
use crate::runtime::request::builder;
use crate::runtime::response::raw_response;

/// `PUT /text`
///
/// # Responses
/// - `200`: text. The text before.
/// - `400`: [`BadRequestError`]. It is too long.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct SetText {
    /// Sent as the body, as `text/plain`.
    pub body: String,
}

impl SetText {
    /// Creates a request with its required values.
    pub fn new(body: impl Into<String>) -> Self {
        Self { body: body.into() }
    }
}

impl From<String> for SetText {
    fn from(body: String) -> Self {
        Self::new(body)
    }
}

impl operation::Operation for SetText {
    const ID: &'static str = "setText";
    const METHOD: &'static str = "PUT";
    const PATH: &'static str = "/text";
    const ACCEPT: &'static str = "text/plain, application/json";
    type ResponseBody = String;
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
        request.text("text/plain", &self.body);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.text(&[200]),
            400 => Err(response.error_json(crate::ErrorBody::SetTextBadRequestError)),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BadRequestError {
    pub limit: Option<i64>,
}

#[cfg(feature = "build-responses")]
impl BadRequestError {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
}

object::object!(BadRequestError {
    limit: optional "limit",
});
