use crate::runtime::client::operation;
use crate::runtime::request::{builder, style};
use crate::runtime::response::raw_response;
use crate::types;

/// `GET /simple/{word}/{words}/{color}/{colors}.json`
///
/// # Responses
/// - `204`: Done.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct GetSimple {
    pub word: String,
    pub words: Vec<String>,
    pub color: types::Color,
    pub colors: types::Color,
}

impl GetSimple {
    /// Creates a request with its required values.
    pub fn new(
        word: impl Into<String>,
        words: impl IntoIterator<Item = impl Into<String>>,
        color: types::Color,
        colors: types::Color,
    ) -> Self {
        Self {
            word: word.into(),
            words: words.into_iter().map(Into::into).collect(),
            color,
            colors,
        }
    }
}

impl operation::Operation for GetSimple {
    const ID: &'static str = "getSimple";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/simple/{word}/{words}/{color}/{colors}.json";
    type ResponseBody = ();
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path_parameters(
            Self::PATH,
            &[
                &self.word,
                &style::SIMPLE.of(&self.words),
                &style::SIMPLE.of(&self.color),
                &style::SIMPLE_EXPLODED.of(&self.colors),
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
