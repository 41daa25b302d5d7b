use crate::runtime::client::operation;
use crate::runtime::request::{builder, form};
use crate::runtime::response::raw_response;
use crate::types;

/// `POST /form`, with a form
///
/// # Responses
/// - `204`: Done.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct SendForm {
    pub id: types::EventId,
    pub limit: Option<types::Limit>,
    /// Omitted if empty.
    pub levels: Vec<types::Level>,
}

impl SendForm {
    /// Creates a request with its required values.
    pub fn new(id: types::EventId) -> Self {
        Self {
            id,
            limit: None,
            levels: Vec::new(),
        }
    }

    pub fn limit(mut self, value: types::Limit) -> Self {
        self.limit = Some(value);
        self
    }

    /// Omitted if empty.
    pub fn levels(mut self, value: impl IntoIterator<Item = types::Level>) -> Self {
        self.levels = value.into_iter().collect();
        self
    }
}

impl operation::Operation for SendForm {
    const ID: &'static str = "sendForm";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/form";
    type ResponseBody = ();
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
        let mut form = form::Form::new(request);
        form.put("id", &self.id);
        form.put("limit", &self.limit);
        form.put("levels", &self.levels);
        form.finish();
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}
