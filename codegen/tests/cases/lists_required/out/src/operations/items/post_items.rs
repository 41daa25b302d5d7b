use crate::runtime::client::operation;
use crate::runtime::request::{builder, form};
use crate::runtime::response::raw_response;
use crate::runtime::validation::checked;

/// `POST /items`, with a form
///
/// # Responses
/// - `204`: Done.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct PostItems {
    /// At least 1 item. At most 2 items.
    pub tags: Vec<String>,
    /// Omitted if empty.
    pub more: Vec<String>,
}

impl PostItems {
    /// Creates a request with its required values.
    pub fn new(tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            tags: tags.into_iter().map(Into::into).collect(),
            more: Vec::new(),
        }
    }

    /// Omitted if empty.
    pub fn more(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.more = value.into_iter().map(Into::into).collect();
        self
    }
}

impl operation::Operation for PostItems {
    const ID: &'static str = "postItems";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/items";
    type ResponseBody = ();
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
        let mut form = form::Form::new(request);
        form.put("tags", checked::value!(self.tags, MinItems(1), MaxItems(2)));
        form.put("more", &self.more);
        form.finish();
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}
