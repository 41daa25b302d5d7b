use crate::runtime::client::operation;
use crate::runtime::request::{builder, form};
use crate::runtime::response::raw_response;

/// `POST /c`, with a form
///
/// # Responses
/// - `204`: Received.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct PostC {
    pub x: Option<String>,
}

impl PostC {
    /// Creates a request without its optional values.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn x(mut self, value: impl Into<String>) -> Self {
        self.x = Some(value.into());
        self
    }
}

impl operation::Operation for PostC {
    const ID: &'static str = "postC";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/c";
    type ResponseBody = ();
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
        let mut form = form::Form::new(request);
        form.put("x", &self.x);
        form.finish();
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}
