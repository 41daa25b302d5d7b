use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, path, request_type, style};
use crate::runtime::response::raw_response;
use crate::runtime::validation::validate;
use crate::types;

/// The operation `getSimple`.
///
/// `GET /simple/{word}/{words}/{color}/{colors}.json`
///
/// Defined in `#/paths/~1simple~1{word}~1{words}~1{color}~1{colors}.json/get`.
///
/// # Responses
///
/// - `204`: Done.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetSimple {
    /// The parameter `word`.
    ///
    /// Sent in the path as `word`.
    pub word: String,
    /// The parameter `words`.
    ///
    /// Sent in the path as `words`.
    pub words: Vec<String>,
    /// The parameter `color`.
    ///
    /// Sent in the path as `color`.
    pub color: types::Color,
    /// The parameter `colors`.
    ///
    /// Sent in the path as `colors`.
    pub colors: types::Color,
}

request_type::request_type!(GetSimple {
    word: into "word" String => path::segment,
    words: each_into "words" String,
    color: plain "color" types::Color => validate::value,
    colors: plain "colors" types::Color => validate::value,
} and {});

impl operation::Operation for GetSimple {
    const ID: &'static str = "getSimple";
    const METHOD: http::Method = http::Method::GET;
    type ResponseBody = ();
    type ErrorBody = serde_json::Value;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path("/simple/");
        request.segment(&self.word);
        request.path("/");
        request.styled_segment("words", &self.words, style::SIMPLE);
        request.path("/");
        request.styled_segment("color", &self.color, style::SIMPLE);
        request.path("/");
        request.styled_segment("colors", &self.colors, style::SIMPLE_EXPLODED);
        request.path(".json");
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json()),
        }
    }
}

client_methods::client_methods! {
    /// Calls `getSimple`.
    ///
    /// `GET /simple/{word}/{words}/{color}/{colors}.json`; see [`GetSimple`].
    fn get_simple(request: GetSimple);
}
