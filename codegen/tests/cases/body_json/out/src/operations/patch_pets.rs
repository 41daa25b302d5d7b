use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, request_type};
use crate::runtime::response::raw_response;
use crate::runtime::validation::validate;
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
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PatchPets {
    /// The request body.
    ///
    /// Sent as the body, as `application/merge-patch+json`.
    pub body: types::PatchBody,
}

request_type::request_type!(PatchPets {
    body: plain "body" types::PatchBody => validate::value,
} and {});

impl operation::Operation for PatchPets {
    const ID: &'static str = "patchPets";
    const METHOD: http::Method = http::Method::PATCH;
    type ResponseBody = ();
    type ErrorBody = serde_json::Value;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path("/pets");
        request.json("application/merge-patch+json", &self.body);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json()),
        }
    }
}

client_methods::client_methods! {
    /// Calls `patchPets`.
    ///
    /// `PATCH /pets`; see [`PatchPets`].
    fn patch_pets(request: PatchPets);
}
