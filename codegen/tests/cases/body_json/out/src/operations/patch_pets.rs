use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, request_type};
use crate::runtime::validation::validate;
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

request_type::request_type!(PatchPets {
    body: plain "body" types::PatchBody => validate::check,
} and {});

impl operation::Operation for PatchPets {
    const ID: &'static str = "patchPets";
    const METHOD: http::Method = http::Method::PATCH;
    type Success = ();
    type Failure = serde_json::Value;

    fn write(&self, request: &mut builder::Builder) {
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

client_methods::client_methods! {
    /// Calls `patchPets`.
    ///
    /// `PATCH /pets`, see [`PatchPets`].
    fn patch_pets(request: PatchPets);
}
