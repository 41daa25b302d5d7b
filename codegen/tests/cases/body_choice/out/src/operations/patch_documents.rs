use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, request_type};
use crate::runtime::response::raw_response;
use crate::runtime::validation::{location, validate, violation};
use crate::types;

/// The operation `patchDocuments`.
///
/// `PATCH /documents`
///
/// Defined in `#/paths/~1documents/patch`.
///
/// # Responses
///
/// - `204`: Done.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PatchDocuments {
    /// The request body.
    ///
    /// Sent as the body.
    pub body: Option<PatchDocumentsBody>,
}

request_type::request_type!(PatchDocuments {} and {
    /// The request body.
    body: optional plain "body" PatchDocumentsBody => validate::value,
});

impl operation::Operation for PatchDocuments {
    const ID: &'static str = "patchDocuments";
    const METHOD: http::Method = http::Method::PATCH;
    type ResponseBody = ();
    type ErrorBody = serde_json::Value;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path("/documents");
        if let Some(body) = &self.body {
            body.write_into(request);
        }
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json()),
        }
    }
}

client_methods::client_methods! {
    /// Calls `patchDocuments`.
    ///
    /// `PATCH /documents`; see [`PatchDocuments`].
    fn patch_documents(request: PatchDocuments);
}

/// The body of [`PatchDocuments`], by media type.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant, reason = "there is one value per call")]
pub enum PatchDocumentsBody {
    /// Sent as the body, as `application/json-patch+json`.
    JsonPatch(types::Patch),
    /// Sent as the body, as `application/merge-patch+json`.
    MergePatch(types::Patch),
    /// Sent as the body, as `application/yaml`.
    Bytes(bytes::Bytes),
}

impl validate::Validate for PatchDocumentsBody {
    #[allow(unused_variables, reason = "some variants have no constraints")]
    fn validate_at(
        &self,
        at: &location::Location<'_>,
        found: &mut violation::Violations,
    ) {
        match self {
            Self::JsonPatch(_) => {}
            Self::MergePatch(_) => {}
            Self::Bytes(_) => {}
        }
    }
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
                request.body("application/yaml", body.clone());
            }
        }
    }
}
