use crate::runtime::{call, inputs, operation, request, style, validate};
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
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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

inputs::inputs!(GetLabel {
    word: into "word" String,
    words: each_into "words" String,
    wordlist: each_into "wordlist" String,
    color: plain "color" types::Color => validate::check,
} and {});

impl operation::Operation for GetLabel {
    const ID: &'static str = "getLabel";
    const METHOD: http::Method = http::Method::GET;
    type Success = ();
    type Failure = serde_json::Value;

    fn write(&self, request: &mut request::Builder) {
        request.path("/label/");
        request.styled_segment("word", &self.word, style::LABEL);
        request.path("/");
        request.styled_segment("words", &self.words, style::LABEL);
        request.path("/");
        request.styled_segment("wordlist", &self.wordlist, style::LABEL_EXPLODED);
        request.path("/");
        request.styled_segment("color", &self.color, style::LABEL_EXPLODED);
    }

    fn read(answer: operation::Answer) -> operation::Called<Self> {
        match answer.status() {
            200..=299 => answer.empty(&[204]),
            _ => Err(answer.failure_json()),
        }
    }
}

call::calls! {
    /// Calls `getLabel`.
    ///
    /// `GET /label/{word}/{words}/{wordlist}/{color}`; see [`GetLabel`].
    fn get_label(request: GetLabel);
}
