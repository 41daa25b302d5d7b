use crate::runtime::{call, inputs, operation, request, style, validate};
use crate::types;

/// The operation `getMatrix`.
///
/// `GET /matrix{word}/{words}/{wordlist}/x{color}`
///
/// Defined in `#/paths/~1matrix{word}~1{words}~1{wordlist}~1x{color}/get`.
///
/// # Responses
///
/// - `204`: Done.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct GetMatrix {
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

inputs::inputs!(GetMatrix {
    word: into "word" String,
    words: each_into "words" String,
    wordlist: each_into "wordlist" String,
    color: plain "color" types::Color => validate::check,
} and {});

impl operation::Operation for GetMatrix {
    const ID: &'static str = "getMatrix";
    const METHOD: http::Method = http::Method::GET;
    type Success = ();
    type Failure = serde_json::Value;

    fn write(&self, request: &mut request::Builder) {
        request.path("/matrix");
        request.styled_segment("word", &self.word, style::MATRIX);
        request.path("/");
        request.styled_segment("words", &self.words, style::MATRIX);
        request.path("/");
        request.styled_segment("wordlist", &self.wordlist, style::MATRIX_EXPLODED);
        request.path("/x");
        request.styled_segment("color", &self.color, style::MATRIX_EXPLODED);
    }

    fn read(answer: operation::Answer) -> operation::Called<Self> {
        match answer.status() {
            200..=299 => answer.empty(&[204]),
            _ => Err(answer.failure_json()),
        }
    }
}

call::calls! {
    /// Calls `getMatrix`.
    ///
    /// `GET /matrix{word}/{words}/{wordlist}/x{color}`; see [`GetMatrix`].
    fn get_matrix(request: GetMatrix);
}
