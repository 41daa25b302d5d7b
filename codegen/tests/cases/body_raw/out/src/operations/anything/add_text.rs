use crate::runtime::client::operation;
use crate::runtime::request::{builder, file};
use crate::runtime::response::raw_response;

/// `POST /anything`
///
/// # Responses
/// - `204`: Done.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct AddText {
    /// Sent as the body; the file has to set its media type, which matches `text/*`.
    pub body: file::File,
}

impl AddText {
    /// Creates a request with its required values.
    pub fn new(body: impl Into<file::File>) -> Self {
        Self { body: body.into() }
    }
}

impl From<file::File> for AddText {
    fn from(body: file::File) -> Self {
        Self::new(body)
    }
}

impl operation::Operation for AddText {
    const ID: &'static str = "addText";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/anything";
    type ResponseBody = ();
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
        request.file("text/*", &["text/*"], &self.body);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}
