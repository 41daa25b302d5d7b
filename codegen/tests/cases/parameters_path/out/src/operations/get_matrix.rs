use crate::runtime::client::operation;
use crate::runtime::request::{builder, style};
use crate::runtime::response::raw_response;
use crate::types;

/// `GET /matrix{word}/{words}/{wordlist}/x{color}`
///
/// # Responses
/// - `204`: Done.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct GetMatrix {
    pub word: String,
    pub words: Vec<String>,
    pub wordlist: Vec<String>,
    pub color: types::Color,
}

impl GetMatrix {
    /// Creates a request with its required values.
    pub fn new(
        word: impl Into<String>,
        words: impl IntoIterator<Item = impl Into<String>>,
        wordlist: impl IntoIterator<Item = impl Into<String>>,
        color: types::Color,
    ) -> Self {
        Self {
            word: word.into(),
            words: words.into_iter().map(Into::into).collect(),
            wordlist: wordlist.into_iter().map(Into::into).collect(),
            color,
        }
    }
}

impl operation::Operation for GetMatrix {
    const ID: &'static str = "getMatrix";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/matrix{word}/{words}/{wordlist}/x{color}";
    type ResponseBody = ();
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path_parameters(
            Self::PATH,
            &[
                &style::MATRIX.of(&self.word),
                &style::MATRIX.of(&self.words),
                &style::MATRIX_EXPLODED.of(&self.wordlist),
                &style::MATRIX_EXPLODED.of(&self.color),
            ],
        );
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}
