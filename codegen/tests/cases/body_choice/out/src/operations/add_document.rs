use crate::runtime::{body, context, file, multipart, operation, reader, validate};
use crate::types;

/// The operation `addDocument`.
///
/// `POST /documents`
///
/// Answers, by status:
///
/// - `204`: Done.
///
/// Described at `#/paths/~1documents/post`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct AddDocument {
    /// The body.
    ///
    /// Sent as the body.
    pub body: AddDocumentBody,
}

impl AddDocument {
    /// A request with all that the API requires.
    pub fn new(body: AddDocumentBody) -> Self {
        Self { body }
    }
}

impl validate::Validate for AddDocument {
    fn check(&self, _at: &validate::At<'_>, found: &mut validate::Violations) {
        validate::check(&self.body, &validate::At::Name("body"), found);
    }
}

impl operation::Operation for AddDocument {
    const ID: &'static str = "addDocument";
    type Success = ();
    type Failure = serde_json::Value;

    fn to_http(
        &self,
        context: &context::Context,
    ) -> Result<http::Request<bytes::Bytes>, validate::Violations> {
        validate::Validate::validate(self)?;
        let mut path = context.path();
        path.literal("/documents");
        context
            .request(
                http::Method::POST,
                path,
                "application/json",
                Some(self.body.to_body()?),
            )
    }

    fn read(
        response: http::Response<bytes::Bytes>,
        reading: reader::Reading,
    ) -> operation::Called<Self> {
        match response.status().as_u16() {
            200..=299 => operation::success_empty(response, reading, &[204]),
            _ => Err(operation::failure_json(response)),
        }
    }
}

/// The body of [`AddDocument`] as several parts.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct AddDocumentParts {
    /// The value of `file`.
    ///
    /// Sent as the part `file`.
    pub file: file::File,
    /// The value of `title`.
    ///
    /// Sent as the part `title`.
    pub title: Option<String>,
}

impl AddDocumentParts {
    /// A request with all that the API requires.
    pub fn new(file: impl Into<file::File>) -> Self {
        Self {
            file: file.into(),
            title: None,
        }
    }

    /// The value of `title`.
    ///
    /// Sent as the part `title`.
    #[must_use]
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
}

impl validate::Validate for AddDocumentParts {
    fn check(&self, _at: &validate::At<'_>, found: &mut validate::Violations) {
        validate::check(&self.file, &validate::At::Name("file"), found);
    }
}

impl AddDocumentParts {
    fn to_body(&self) -> Result<body::Body, validate::Violations> {
        let mut parts = multipart::Multipart::new();
        parts.file("file", None, [&self.file]);
        parts.text("title", None, &self.title);
        Ok(parts.finish())
    }
}

/// The body of [`AddDocument`], in one of the forms that the API takes.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(clippy::large_enum_variant, reason = "there is one for each call")]
pub enum AddDocumentBody {
    /// Sent as the body, as `application/json`.
    Json(types::Document),
    /// Sent as the body, as `multipart/form-data`.
    Multipart(AddDocumentParts),
    /// Sent as the body, as `application/octet-stream`.
    Bytes(bytes::Bytes),
}

impl validate::Validate for AddDocumentBody {
    fn check(&self, at: &validate::At<'_>, found: &mut validate::Violations) {
        match self {
            Self::Json(body) => {
                let at = *at;
                validate::check(body, &at, found);
            }
            Self::Multipart(body) => validate::check(body, at, found),
            Self::Bytes(_) => {}
        }
    }
}

impl AddDocumentBody {
    fn to_body(&self) -> Result<body::Body, validate::Violations> {
        match self {
            Self::Json(body) => body::Body::json("application/json", body),
            Self::Multipart(body) => body.to_body(),
            Self::Bytes(body) => {
                Ok(body::Body::new("application/octet-stream", body.clone()))
            }
        }
    }
}
