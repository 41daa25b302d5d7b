use crate::runtime::client::operation;
use crate::runtime::request::{builder, file};
use crate::runtime::response::raw_response;
use crate::types;

/// `PATCH /documents`
///
/// # Responses
/// - `204`: Done.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct PatchDocuments {
    /// Sent as the body.
    pub body: Option<PatchDocumentsBody>,
}

impl PatchDocuments {
    /// Creates a request without its optional values.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sent as the body.
    pub fn body(mut self, value: impl Into<PatchDocumentsBody>) -> Self {
        self.body = Some(value.into());
        self
    }
}

impl operation::Operation for PatchDocuments {
    const ID: &'static str = "patchDocuments";
    const METHOD: &'static str = "PATCH";
    const PATH: &'static str = "/documents";
    type ResponseBody = ();
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
        if let Some(body) = &self.body {
            body.write_into(request);
        }
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}

/// The body of [`PatchDocuments`], by media type.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "there is one value per call")]
pub enum PatchDocumentsBody {
    /// Sent as the body, as `application/json-patch+json`.
    JsonPatch(types::Patch),
    /// Sent as the body, as `application/merge-patch+json`.
    MergePatch(types::Patch),
    /// Sent as the body, as `application/yaml`.
    Bytes(file::File),
}

impl PatchDocumentsBody {
    fn write_into(&self, request: &mut builder::RequestBuilder) {
        match self {
            Self::JsonPatch(body) => {
                request.json("application/json-patch+json", body);
            }
            Self::MergePatch(body) => {
                request.json("application/merge-patch+json", body);
            }
            Self::Bytes(body) => {
                request.file("application/yaml", &["application/yaml"], body);
            }
        }
    }
}

impl From<file::File> for PatchDocumentsBody {
    fn from(body: file::File) -> Self {
        Self::Bytes(body)
    }
}

impl From<bytes::Bytes> for PatchDocumentsBody {
    fn from(body: bytes::Bytes) -> Self {
        Self::Bytes(body.into())
    }
}
