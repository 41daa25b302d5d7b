use crate::runtime::{call, inputs, operation, request, validate};
use crate::types;

/// The operation `patchPets`.
///
/// `PATCH /pets`
///
/// Defined in `#/paths/~1pets/patch`.
///
/// # Responses
///
/// - `204`: Done.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct PatchPets {
    /// The request body.
    ///
    /// Sent as the body, as `application/merge-patch+json`.
    pub body: types::PatchBody,
}

inputs::inputs!(PatchPets {
    body: plain "body" types::PatchBody => validate::check,
} and {});

impl operation::Operation for PatchPets {
    const ID: &'static str = "patchPets";
    const METHOD: http::Method = http::Method::PATCH;
    type Success = ();
    type Failure = serde_json::Value;

    fn write(&self, request: &mut request::Builder) {
        request.path("/pets");
        request.json("application/merge-patch+json", &self.body);
    }

    fn read(answer: operation::Answer) -> operation::Called<Self> {
        match answer.status() {
            200..=299 => answer.empty(&[204]),
            _ => Err(answer.failure_json()),
        }
    }
}

call::calls! {
    /// Calls `patchPets`.
    ///
    /// `PATCH /pets`; see [`PatchPets`].
    fn patch_pets(request: PatchPets);
}
