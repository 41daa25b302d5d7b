use crate::runtime::{body, context, operation, reader, validate};
use crate::types;

/// The operation `patchDocuments`.
///
/// `PATCH /documents`
///
/// Answers, by status:
///
/// - `204`: Done.
///
/// Described at `#/paths/~1documents/patch`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct PatchDocuments {
    /// The body.
    ///
    /// Sent as the body.
    pub body: Option<PatchDocumentsBody>,
}

impl PatchDocuments {
    /// A request with all that the API requires.
    pub fn new() -> Self {
        Self { body: None }
    }

    /// The body.
    ///
    /// Sent as the body.
    #[must_use]
    pub fn body(mut self, value: PatchDocumentsBody) -> Self {
        self.body = Some(value);
        self
    }
}

impl validate::Validate for PatchDocuments {
    fn check(&self, _at: &validate::At<'_>, found: &mut validate::Violations) {
        validate::check(&self.body, &validate::At::Name("body"), found);
    }
}

impl operation::Operation for PatchDocuments {
    const ID: &'static str = "patchDocuments";
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
                http::Method::PATCH,
                path,
                "application/json",
                self.body.as_ref().map(|body| body.to_body()).transpose()?,
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

/// The body of [`PatchDocuments`], in one of the forms that the API takes.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(clippy::large_enum_variant, reason = "there is one for each call")]
pub enum PatchDocumentsBody {
    /// Sent as the body, as `application/json-patch+json`.
    JsonPatch(types::Patch),
    /// Sent as the body, as `application/merge-patch+json`.
    MergePatch(types::Patch),
    /// Sent as the body, as `application/yaml`.
    Bytes(bytes::Bytes),
}

impl validate::Validate for PatchDocumentsBody {
    fn check(&self, _at: &validate::At<'_>, _found: &mut validate::Violations) {
        match self {
            Self::JsonPatch(_) => {}
            Self::MergePatch(_) => {}
            Self::Bytes(_) => {}
        }
    }
}

impl PatchDocumentsBody {
    fn to_body(&self) -> Result<body::Body, validate::Violations> {
        match self {
            Self::JsonPatch(body) => {
                body::Body::json("application/json-patch+json", body)
            }
            Self::MergePatch(body) => {
                body::Body::json("application/merge-patch+json", body)
            }
            Self::Bytes(body) => Ok(body::Body::new("application/yaml", body.clone())),
        }
    }
}
