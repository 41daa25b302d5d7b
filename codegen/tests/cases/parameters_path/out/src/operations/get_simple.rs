use crate::runtime::{call, inputs, operation, path, request, style, validate};
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
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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

inputs::inputs!(GetSimple {
    word: into "word" String => path::segment,
    words: each_into "words" String,
    color: plain "color" types::Color => validate::check,
    colors: plain "colors" types::Color => validate::check,
} and {});

impl operation::Operation for GetSimple {
    const ID: &'static str = "getSimple";
    const METHOD: http::Method = http::Method::GET;
    type Success = ();
    type Failure = serde_json::Value;

    fn write(&self, request: &mut request::Builder) {
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

    fn read(answer: operation::Answer) -> operation::Called<Self> {
        match answer.status() {
            200..=299 => answer.empty(&[204]),
            _ => Err(answer.failure_json()),
        }
    }
}

call::calls! {
    /// Calls `getSimple`.
    ///
    /// `GET /simple/{word}/{words}/{color}/{colors}.json`; see [`GetSimple`].
    fn get_simple(request: GetSimple);
}
