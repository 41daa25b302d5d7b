use crate::runtime::client::operation;
use crate::runtime::request::{builder, file, multipart};
use crate::runtime::response::raw_response;
use crate::runtime::validation::checked;

/// `PUT /items`
///
/// # Responses
/// - `204`: Done.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct PutItems {
    /// At least 1 item. Sent as the part `files`.
    pub files: Vec<file::File>,
}

impl PutItems {
    /// Creates a request with its required values.
    pub fn new(files: impl IntoIterator<Item = impl Into<file::File>>) -> Self {
        Self {
            files: files.into_iter().map(Into::into).collect(),
        }
    }
}

impl operation::Operation for PutItems {
    const ID: &'static str = "putItems";
    const METHOD: &'static str = "PUT";
    const PATH: &'static str = "/items";
    type ResponseBody = ();
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
        request.validate("files", checked::value!(self.files, MinItems(1)));
        let mut parts = multipart::Multipart::new();
        parts.file("files", None, &self.files);
        parts.finish(request);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}
