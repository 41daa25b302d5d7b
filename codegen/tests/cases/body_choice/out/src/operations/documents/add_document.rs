use crate::runtime::client::operation;
use crate::runtime::request::{builder, file, multipart};
use crate::runtime::response::raw_response;
use crate::types;

/// `POST /documents`
///
/// # Responses
/// - `204`: Done.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct AddDocument {
    /// Sent as the body.
    pub body: AddDocumentBody,
}

impl AddDocument {
    /// Creates a request with its required values.
    pub fn new(body: impl Into<AddDocumentBody>) -> Self {
        Self { body: body.into() }
    }
}

impl<T: Into<AddDocumentBody>> From<T> for AddDocument {
    fn from(body: T) -> Self {
        Self::new(body)
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
        self.body.write_into(request);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}

/// The multipart body of [`AddDocument`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct AddDocumentParts {
    /// Sent as the part `file`.
    pub file: file::File,
    /// Sent as the part `title`.
    pub title: Option<String>,
}

impl AddDocumentParts {
    /// Creates a body with its required values.
    pub fn new(file: impl Into<file::File>) -> Self {
        Self {
            file: file.into(),
            title: None,
        }
    }

    /// Sent as the part `title`.
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
}

impl AddDocumentParts {
    fn write_into(&self, request: &mut builder::RequestBuilder) {
        request.validate("file", &self.file);
        let mut parts = multipart::Multipart::new();
        parts.file("file", None, [&self.file]);
        parts.text("title", None, &self.title);
        parts.finish(request);
    }
}

/// The body of [`AddDocument`], by media type.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "there is one value per call")]
pub enum AddDocumentBody {
    /// Sent as the body, as `application/json`.
    Json(types::Document),
    /// Sent as the body, as `multipart/form-data`.
    Multipart(AddDocumentParts),
    /// Sent as the body, as `application/octet-stream`.
    Bytes(file::File),
}

impl AddDocumentBody {
    fn write_into(&self, request: &mut builder::RequestBuilder) {
        match self {
            Self::Json(body) => {
                request.json("application/json", body);
            }
            Self::Multipart(body) => body.write_into(request),
            Self::Bytes(body) => {
                request.file("application/octet-stream", &["application/octet-stream"], body);
            }
        }
    }
}

impl From<types::Document> for AddDocumentBody {
    fn from(body: types::Document) -> Self {
        Self::Json(body)
    }
}

impl From<AddDocumentParts> for AddDocumentBody {
    fn from(body: AddDocumentParts) -> Self {
        Self::Multipart(body)
    }
}

impl From<file::File> for AddDocumentBody {
    fn from(body: file::File) -> Self {
        Self::Bytes(body)
    }
}

impl From<bytes::Bytes> for AddDocumentBody {
    fn from(body: bytes::Bytes) -> Self {
        Self::Bytes(body.into())
    }
}
