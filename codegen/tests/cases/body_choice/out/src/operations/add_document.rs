use crate::runtime::{call, file, inputs, multipart, operation, request, validate};
use crate::types;

/// The operation `addDocument`.
///
/// `POST /documents`
///
/// Defined in `#/paths/~1documents/post`.
///
/// # Responses
///
/// - `204`: Done.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct AddDocument {
    /// The request body.
    ///
    /// Sent as the body.
    pub body: AddDocumentBody,
}

inputs::inputs!(AddDocument {
    body: plain "body" AddDocumentBody => validate::check,
} and {});

impl operation::Operation for AddDocument {
    const ID: &'static str = "addDocument";
    const METHOD: http::Method = http::Method::POST;
    type Success = ();
    type Failure = serde_json::Value;

    fn write(&self, request: &mut request::Builder) {
        request.path("/documents");
        self.body.write_into(request);
    }

    fn read(answer: operation::Answer) -> operation::Called<Self> {
        match answer.status() {
            200..=299 => answer.empty(&[204]),
            _ => Err(answer.failure_json()),
        }
    }
}

call::calls! {
    /// Calls `addDocument`.
    ///
    /// `POST /documents`; see [`AddDocument`].
    fn add_document(request: AddDocument);
}

/// The multipart body of [`AddDocument`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct AddDocumentParts {
    /// The part `file`.
    ///
    /// Sent as the part `file`.
    pub file: file::File,
    /// The part `title`.
    ///
    /// Sent as the part `title`.
    pub title: Option<String>,
}

inputs::inputs!(AddDocumentParts {
    file: into "file" file::File => validate::check,
} and {
    title: optional into "title" String,
});

impl AddDocumentParts {
    fn write_into(&self, request: &mut request::Builder) {
        let mut parts = multipart::Multipart::new();
        parts.file("file", None, [&self.file]);
        parts.text("title", None, &self.title);
        parts.finish(request);
    }
}

/// The body of [`AddDocument`], by media type.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(clippy::large_enum_variant, reason = "there is one value per call")]
pub enum AddDocumentBody {
    /// Sent as the body, as `application/json`.
    Json(types::Document),
    /// Sent as the body, as `multipart/form-data`.
    Multipart(AddDocumentParts),
    /// Sent as the body, as `application/octet-stream`.
    Bytes(bytes::Bytes),
}

impl validate::Validate for AddDocumentBody {
    #[allow(unused_variables, reason = "some variants have no constraints")]
    fn check(&self, at: &validate::At<'_>, found: &mut validate::Violations) {
        match self {
            Self::Json(body) => {
                validate::check(body, at, found);
            }
            Self::Multipart(body) => validate::check(body, at, found),
            Self::Bytes(_) => {}
        }
    }
}

impl AddDocumentBody {
    fn write_into(&self, request: &mut request::Builder) {
        match self {
            Self::Json(body) => {
                request.json("application/json", body);
            }
            Self::Multipart(body) => body.write_into(request),
            Self::Bytes(body) => {
                request.body("application/octet-stream", body.clone());
            }
        }
    }
}
