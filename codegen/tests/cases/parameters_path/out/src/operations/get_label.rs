use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, request_type, style};
use crate::runtime::response::raw_response;
use crate::runtime::validation::validate;
use crate::types;

/// The operation `getLabel`.
///
/// `GET /label/{word}/{words}/{wordlist}/{color}`
///
/// Defined in `#/paths/~1label~1{word}~1{words}~1{wordlist}~1{color}/get`.
///
/// # Responses
///
/// - `204`: Done.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetLabel {
    /// The parameter `word`.
    ///
    /// Sent in the path as `word`.
    pub word: String,
    /// The parameter `words`.
    ///
    /// Sent in the path as `words`.
    pub words: Vec<String>,
    /// The parameter `wordlist`.
    ///
    /// Sent in the path as `wordlist`.
    pub wordlist: Vec<String>,
    /// The parameter `color`.
    ///
    /// Sent in the path as `color`.
    pub color: types::Color,
}

request_type::request_type!(GetLabel {
    word: into "word" String,
    words: each_into "words" String,
    wordlist: each_into "wordlist" String,
    color: plain "color" types::Color => validate::value,
} and {});

impl operation::Operation for GetLabel {
    const ID: &'static str = "getLabel";
    const METHOD: http::Method = http::Method::GET;
    type ResponseBody = ();
    type ErrorBody = serde_json::Value;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path("/label/");
        request.styled_segment("word", &self.word, style::LABEL);
        request.path("/");
        request.styled_segment("words", &self.words, style::LABEL);
        request.path("/");
        request.styled_segment("wordlist", &self.wordlist, style::LABEL_EXPLODED);
        request.path("/");
        request.styled_segment("color", &self.color, style::LABEL_EXPLODED);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json()),
        }
    }
}

client_methods::client_methods! {
    /// Calls `getLabel`.
    ///
    /// `GET /label/{word}/{words}/{wordlist}/{color}`; see [`GetLabel`].
    fn get_label(request: GetLabel);
}
