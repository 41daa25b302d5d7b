use crate::runtime::client::operation;
use crate::runtime::request::{builder, file};
use crate::runtime::response::raw_response;

/// `PUT /anything`
///
/// # Responses
/// - `204`: Done.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct SetAnything {
    /// Sent as the body, as `application/octet-stream` unless the file sets its own media type; the
    /// API accepts `*/*`.
    pub body: file::File,
}

impl SetAnything {
    /// Creates a request with its required values.
    pub fn new(body: impl Into<file::File>) -> Self {
        Self { body: body.into() }
    }
}

impl From<file::File> for SetAnything {
    fn from(body: file::File) -> Self {
        Self::new(body)
    }
}

impl operation::Operation for SetAnything {
    const ID: &'static str = "setAnything";
    const METHOD: &'static str = "PUT";
    const PATH: &'static str = "/anything";
    type ResponseBody = ();
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
        request.file("application/octet-stream", &["*/*"], &self.body);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}
