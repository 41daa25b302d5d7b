use crate::runtime::client::operation;
use crate::runtime::request::{builder, style};
use crate::runtime::response::raw_response;
use crate::types;

/// `GET /headers`
///
/// # Responses
/// - `204`: Done.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct GetHeaders {
    /// Sent as the header `X-Word`.
    pub x_word: String,
    /// Sent as the header `X-Count`.
    pub x_count: Option<i64>,
    /// Sent as the header `X-Words`; omitted if empty.
    pub x_words: Vec<String>,
    /// Sent as the header `X-Color`.
    pub x_color: Option<types::Color>,
    /// Sent as the header `X-Colors`.
    pub x_colors: Option<types::Color>,
    /// Sent as the header `X-Json`, encoded as JSON.
    pub x_json: Option<types::Color>,
}

impl GetHeaders {
    /// Creates a request with its required values.
    pub fn new(x_word: impl Into<String>) -> Self {
        Self {
            x_word: x_word.into(),
            x_count: None,
            x_words: Vec::new(),
            x_color: None,
            x_colors: None,
            x_json: None,
        }
    }

    /// Sent as the header `X-Count`.
    pub fn x_count(mut self, value: i64) -> Self {
        self.x_count = Some(value);
        self
    }

    /// Sent as the header `X-Words`; omitted if empty.
    pub fn x_words(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.x_words = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sent as the header `X-Color`.
    pub fn x_color(mut self, value: types::Color) -> Self {
        self.x_color = Some(value);
        self
    }

    /// Sent as the header `X-Colors`.
    pub fn x_colors(mut self, value: types::Color) -> Self {
        self.x_colors = Some(value);
        self
    }

    /// Sent as the header `X-Json`, encoded as JSON.
    pub fn x_json(mut self, value: types::Color) -> Self {
        self.x_json = Some(value);
        self
    }
}

impl operation::Operation for GetHeaders {
    const ID: &'static str = "getHeaders";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/headers";
    type ResponseBody = ();
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
        request.header("x-word", &self.x_word);
        request.header("x-count", &self.x_count);
        request.header("x-words", &self.x_words);
        request.header("x-color", &style::SIMPLE.of(&self.x_color));
        request.header("x-colors", &style::SIMPLE_EXPLODED.of(&self.x_colors));
        request.header("x-json", &style::JSON.of(&self.x_json));
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}
