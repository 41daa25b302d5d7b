use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, request_type, style};
use crate::runtime::response::raw_response;
use crate::runtime::validation::validate;
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
#[derive(Clone, Debug, PartialEq)]
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

request_type::request_type!(GetHeaders {
    x_word: into "X-Word" String,
} and {
    /// The parameter `X-Count`.
    x_count: optional plain "X-Count" i64,
    /// The parameter `X-Words`.
    x_words: list each_into "X-Words" String,
    /// The parameter `X-Color`.
    x_color: optional plain "X-Color" types::Color => validate::value,
    /// The parameter `X-Colors`.
    x_colors: optional plain "X-Colors" types::Color => validate::value,
    /// The parameter `X-Json`.
    x_json: optional plain "X-Json" types::Color => validate::value,
});

impl operation::Operation for GetHeaders {
    const ID: &'static str = "getHeaders";
    const METHOD: http::Method = http::Method::GET;
    type ResponseBody = ();
    type ErrorBody = serde_json::Value;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path("/headers");
        request.header("x-word", &self.x_word);
        request.header("x-count", &self.x_count);
        request.header("x-words", &self.x_words);
        request.styled_header("x-color", &self.x_color, style::SIMPLE);
        request.styled_header("x-colors", &self.x_colors, style::SIMPLE_EXPLODED);
        request.styled_header("x-json", &self.x_json, style::JSON);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json()),
        }
    }
}

client_methods::client_methods! {
    /// Calls `getHeaders`.
    ///
    /// `GET /headers`; see [`GetHeaders`].
    fn get_headers(request: GetHeaders);
}
