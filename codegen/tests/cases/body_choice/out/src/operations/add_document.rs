use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, file, multipart, request_type};
use crate::runtime::response::raw_response;
use crate::runtime::validation::{location, validate, violation};
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
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AddDocument {
    /// The request body.
    ///
    /// Sent as the body.
    pub body: AddDocumentBody,
}

request_type::request_type!(AddDocument {
    body: plain "body" AddDocumentBody => validate::value,
} and {});

impl operation::Operation for AddDocument {
    const ID: &'static str = "addDocument";
    const METHOD: http::Method = http::Method::POST;
    type ResponseBody = ();
    type ErrorBody = serde_json::Value;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path("/documents");
        self.body.write_into(request);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json()),
        }
    }
}

client_methods::client_methods! {
    /// Calls `addDocument`.
    ///
    /// `POST /documents`; see [`AddDocument`].
    fn add_document(request: AddDocument);
}

/// The multipart body of [`AddDocument`].
#[derive(Clone, Debug, PartialEq)]
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

request_type::request_type!(AddDocumentParts {
    file: into "file" file::File => validate::value,
} and {
    /// The part `title`.
    title: optional into "title" String,
});

impl AddDocumentParts {
    fn write_into(&self, request: &mut builder::RequestBuilder) {
        let mut parts = multipart::Multipart::new();
        parts.file("file", None, [&self.file]);
        parts.text("title", None, &self.title);
        parts.finish(request);
    }
}

/// The body of [`AddDocument`], by media type.
#[derive(Clone, Debug, PartialEq)]
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
    fn validate_at(
        &self,
        at: &location::Location<'_>,
        found: &mut violation::Violations,
    ) {
        match self {
            Self::Json(body) => {
                validate::value(body, at, found);
            }
            Self::Multipart(body) => validate::value(body, at, found),
            Self::Bytes(_) => {}
        }
    }
}

impl AddDocumentBody {
    fn write_into(&self, request: &mut builder::RequestBuilder) {
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
