use crate::runtime::client::operation;
use crate::runtime::request::{builder, form, styled_form};
use crate::runtime::response::raw_response;

/// `POST /list`
///
/// # Responses
/// - `204`: Done.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct PostList {
    /// Sent in the form, each field by its name; omitted if empty.
    pub body: Vec<String>,
}

impl PostList {
    /// Creates a request without its optional values.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sent in the form, each field by its name; omitted if empty.
    pub fn body(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.body = value.into_iter().map(Into::into).collect();
        self
    }
}

impl operation::Operation for PostList {
    const ID: &'static str = "postList";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/list";
    type ResponseBody = ();
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
        let mut form = form::Form::new(request);
        form.put("body", &styled_form::Fields(&self.body));
        form.finish();
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}
