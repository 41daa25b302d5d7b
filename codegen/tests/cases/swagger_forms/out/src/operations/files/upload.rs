use crate::runtime::client::operation;
use crate::runtime::request::{builder, file, multipart};
use crate::runtime::response::raw_response;
use crate::runtime::validation::checked;

/// `POST /files/{folder}`
///
/// # Responses
/// - `204`: Kept.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Upload {
    pub folder: String,
    /// What to keep. Sent as the part `file`.
    pub file: file::File,
    /// Has at most 100 characters. Sent as the part `note`.
    pub note: Option<String>,
    /// Sent as the part `private`.
    pub private: Option<bool>,
}

impl Upload {
    /// Creates a request with its required values.
    pub fn new(folder: impl Into<String>, file: impl Into<file::File>) -> Self {
        Self {
            folder: folder.into(),
            file: file.into(),
            note: None,
            private: None,
        }
    }

    /// Has at most 100 characters.
    pub fn note(mut self, value: impl Into<String>) -> Self {
        self.note = Some(value.into());
        self
    }

    /// Sent as the part `private`.
    pub fn private(mut self, value: bool) -> Self {
        self.private = Some(value);
        self
    }
}

impl operation::Operation for Upload {
    const ID: &'static str = "upload";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/files/{folder}";
    type ResponseBody = ();
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path_parameters(Self::PATH, &[&self.folder]);
        request.validate("file", &self.file);
        request.validate("note", checked::value!(self.note, MaxLength(100)));
        let mut parts = multipart::Multipart::new();
        parts.file("file", None, [&self.file]);
        parts.text("note", None, &self.note);
        parts.text("private", None, &self.private);
        parts.finish(request);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}
