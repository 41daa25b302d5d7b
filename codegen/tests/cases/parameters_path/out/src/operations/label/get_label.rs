use crate::runtime::client::operation;
use crate::runtime::request::{builder, style};
use crate::runtime::response::raw_response;
use crate::types;

/// `GET /label/{word}/{words}/{wordlist}/{color}`
///
/// # Responses
/// - `204`: Done.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct GetLabel {
    pub word: String,
    pub words: Vec<String>,
    pub wordlist: Vec<String>,
    pub color: types::Color,
}

impl GetLabel {
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

impl operation::Operation for GetLabel {
    const ID: &'static str = "getLabel";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/label/{word}/{words}/{wordlist}/{color}";
    type ResponseBody = ();
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path_parameters(
            Self::PATH,
            &[
                &style::LABEL.of(&self.word),
                &style::LABEL.of(&self.words),
                &style::LABEL_EXPLODED.of(&self.wordlist),
                &style::LABEL_EXPLODED.of(&self.color),
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
