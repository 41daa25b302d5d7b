use crate::runtime::client::operation;
use crate::runtime::request::{builder, file, multipart};
use crate::runtime::response::raw_response;
use crate::types;

/// `POST /documents`
///
/// # Responses
/// - `204`: Added.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct AddDocument {
    /// Sent as part 1 of the body.
    pub document: types::Document,
    /// Sent as a part of the body for each item, as `image/png` unless the file sets its own media
    /// type.
    pub parts: Vec<file::File>,
}

impl AddDocument {
    /// Creates a request with its required values.
    pub fn new(document: types::Document) -> Self {
        Self {
            document,
            parts: Vec::new(),
        }
    }

    /// Sent as a part of the body for each item, as `image/png` unless the file sets its own media
    /// type.
    pub fn parts(mut self, value: impl IntoIterator<Item = impl Into<file::File>>) -> Self {
        self.parts = value.into_iter().map(Into::into).collect();
        self
    }
}

impl operation::Operation for AddDocument {
    const ID: &'static str = "addDocument";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/documents";
    type ResponseBody = ();
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
        request.validate("Document", &self.document);
        request.validate("parts", &self.parts);
        let mut parts = multipart::Multipart::of("multipart/related; type=\"application/json\"");
        parts.json("Document", Some("application/json"), [&self.document], request);
        parts.file("parts", Some("image/png"), &self.parts);
        parts.finish(request);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}
