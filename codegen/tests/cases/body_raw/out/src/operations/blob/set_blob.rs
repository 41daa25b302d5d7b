use crate::runtime::client::operation;
use crate::runtime::request::{builder, file};
use crate::runtime::response::raw_response;

/// `PUT /blob`
///
/// # Responses
/// - `204`: Done.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct SetBlob {
    /// Sent as the body, as `application/octet-stream`.
    pub body: file::File,
}

impl SetBlob {
    /// Creates a request with its required values.
    pub fn new(body: impl Into<file::File>) -> Self {
        Self { body: body.into() }
    }
}

impl From<file::File> for SetBlob {
    fn from(body: file::File) -> Self {
        Self::new(body)
    }
}

impl operation::Operation for SetBlob {
    const ID: &'static str = "setBlob";
    const METHOD: &'static str = "PUT";
    const PATH: &'static str = "/blob";
    type ResponseBody = ();
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
        request.file("application/octet-stream", &["application/octet-stream"], &self.body);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}
