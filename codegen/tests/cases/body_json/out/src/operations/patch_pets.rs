use crate::runtime::{body, context, operation, reader, validate};
use crate::types;

/// The operation `patchPets`.
///
/// `PATCH /pets`
///
/// Answers, by status:
///
/// - `204`: Done.
///
/// Described at `#/paths/~1pets/patch`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct PatchPets {
    /// The body.
    ///
    /// Sent as the body, as `application/merge-patch+json`.
    pub body: types::PatchBody,
}

impl PatchPets {
    /// A request with all that the API requires.
    pub fn new(body: types::PatchBody) -> Self {
        Self { body }
    }
}

impl validate::Validate for PatchPets {
    fn check(&self, _at: &validate::At<'_>, found: &mut validate::Violations) {
        validate::check(&self.body, &validate::At::Name("body"), found);
    }
}

impl operation::Operation for PatchPets {
    const ID: &'static str = "patchPets";
    type Success = ();
    type Failure = serde_json::Value;

    fn to_http(
        &self,
        context: &context::Context,
    ) -> Result<http::Request<bytes::Bytes>, validate::Violations> {
        validate::Validate::validate(self)?;
        let mut path = context.path();
        path.literal("/pets");
        context
            .request(
                http::Method::PATCH,
                path,
                "application/json",
                Some(body::Body::json("application/merge-patch+json", &self.body)?),
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
