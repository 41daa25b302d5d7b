use crate::runtime::client::operation;
use crate::runtime::request::{builder, form};
use crate::runtime::response::raw_response;
use crate::runtime::validation::checked;
use crate::types;

/// `POST /polls`, with a form
///
/// # Responses
/// - `204`: The poll is open.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct CreatePoll {
    /// From 2 to 3 items. Sent in the form as `Option`.
    pub option: Vec<String>,
    /// Sent in the form as `Tags`; omitted if empty.
    pub tags: Vec<String>,
    /// Sent in the form as `Scores`; omitted if empty.
    pub scores: Vec<i64>,
    /// Sent in the form as `Kinds`; omitted if empty.
    pub kinds: Vec<types::Kind>,
}

impl CreatePoll {
    /// Creates a request with its required values.
    pub fn new(option: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            option: option.into_iter().map(Into::into).collect(),
            tags: Vec::new(),
            scores: Vec::new(),
            kinds: Vec::new(),
        }
    }

    /// Sent in the form as `Tags`; omitted if empty.
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sent in the form as `Scores`; omitted if empty.
    pub fn scores(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.scores = value.into_iter().collect();
        self
    }

    /// Sent in the form as `Kinds`; omitted if empty.
    pub fn kinds(mut self, value: impl IntoIterator<Item = impl Into<types::Kind>>) -> Self {
        self.kinds = value.into_iter().map(Into::into).collect();
        self
    }
}

impl operation::Operation for CreatePoll {
    const ID: &'static str = "createPoll";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/polls";
    type ResponseBody = ();
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
        let mut form = form::Form::new(request);
        form.put("Option", checked::value!(self.option, MinItems(2), MaxItems(3)));
        form.put("Tags", checked::non_empty!(self.tags, Items(&[MaxLength(4)])));
        form.put("Scores", checked::non_empty!(self.scores, Items(&[Minimum(Integer(0))])));
        form.put("Kinds", &self.kinds);
        form.finish();
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}
