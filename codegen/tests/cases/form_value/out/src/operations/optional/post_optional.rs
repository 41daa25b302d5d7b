use crate::runtime::client::operation;
use crate::runtime::request::{builder, form};
use crate::runtime::response::raw_response;

/// `POST /optional`, with a form
///
/// # Responses
/// - `204`: Done.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct PostOptional {
    pub name: Option<String>,
}

impl PostOptional {
    /// Creates a request without its optional values.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

impl operation::Operation for PostOptional {
    const ID: &'static str = "postOptional";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/optional";
    type ResponseBody = ();
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
        let mut form = form::Form::new(request);
        form.put("name", &self.name);
        form.finish();
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}
