use crate::runtime::{call, inputs, operation, request, style, validate};
use crate::types;

/// The operation `getHeaders`.
///
/// `GET /headers`
///
/// Defined in `#/paths/~1headers/get`.
///
/// # Responses
///
/// - `204`: Done.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct GetHeaders {
    /// The parameter `X-Word`.
    ///
    /// Sent as the header `X-Word`.
    pub x_word: String,
    /// The parameter `X-Count`.
    ///
    /// Sent as the header `X-Count`.
    pub x_count: Option<i64>,
    /// The parameter `X-Words`.
    ///
    /// Sent as the header `X-Words`; omitted if empty.
    pub x_words: Vec<String>,
    /// The parameter `X-Color`.
    ///
    /// Sent as the header `X-Color`.
    pub x_color: Option<types::Color>,
    /// The parameter `X-Colors`.
    ///
    /// Sent as the header `X-Colors`.
    pub x_colors: Option<types::Color>,
    /// The parameter `X-Json`.
    ///
    /// Sent as the header `X-Json`, encoded as JSON.
    pub x_json: Option<types::Color>,
}

inputs::inputs!(GetHeaders {
    x_word: into "X-Word" String,
} and {
    x_count: optional plain "X-Count" i64,
    x_words: list each_into "X-Words" String,
    x_color: optional plain "X-Color" types::Color => validate::check,
    x_colors: optional plain "X-Colors" types::Color => validate::check,
    x_json: optional plain "X-Json" types::Color => validate::check,
});

impl operation::Operation for GetHeaders {
    const ID: &'static str = "getHeaders";
    const METHOD: http::Method = http::Method::GET;
    type Success = ();
    type Failure = serde_json::Value;

    fn write(&self, request: &mut request::Builder) {
        request.path("/headers");
        request.header("x-word", &self.x_word);
        request.header("x-count", &self.x_count);
        request.header("x-words", &self.x_words);
        request.styled_header("x-color", &self.x_color, style::SIMPLE);
        request.styled_header("x-colors", &self.x_colors, style::SIMPLE_EXPLODED);
        request.styled_header("x-json", &self.x_json, style::JSON);
    }

    fn read(answer: operation::Answer) -> operation::Called<Self> {
        match answer.status() {
            200..=299 => answer.empty(&[204]),
            _ => Err(answer.failure_json()),
        }
    }
}

call::calls! {
    /// Calls `getHeaders`.
    ///
    /// `GET /headers`; see [`GetHeaders`].
    fn get_headers(request: GetHeaders);
}
