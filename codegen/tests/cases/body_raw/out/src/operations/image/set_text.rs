use crate::runtime::client::operation;
use crate::runtime::request::{builder, file};
use crate::runtime::response::raw_response;

/// `PATCH /image`
///
/// # Responses
/// - `204`: Done.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct SetText {
    /// Sent as the body, as `text/plain` unless the file sets its own media type; the API accepts
    /// `text/plain`, `text/x-markdown`.
    pub body: Option<file::File>,
}

impl SetText {
    /// Creates a request without its optional values.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sent as the body, as `text/plain` unless the file sets its own media type; the API accepts
    /// `text/plain`, `text/x-markdown`.
    pub fn body(mut self, value: impl Into<file::File>) -> Self {
        self.body = Some(value.into());
        self
    }
}

impl operation::Operation for SetText {
    const ID: &'static str = "setText";
    const METHOD: &'static str = "PATCH";
    const PATH: &'static str = "/image";
    type ResponseBody = ();
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
        if let Some(body) = &self.body {
            request.file("text/plain", &["text/plain", "text/x-markdown"], body);
        }
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}
