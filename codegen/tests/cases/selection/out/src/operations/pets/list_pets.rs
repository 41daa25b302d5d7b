use crate::runtime::{call, inputs, operation, request};
use crate::types;

/// The operation `listPets`.
///
/// `GET /pets`
///
/// Defined in `#/paths/~1pets/get`.
///
/// # Responses
///
/// - `200`: All.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ListPets {}

inputs::inputs!(ListPets {} and {});

impl operation::Operation for ListPets {
    const ID: &'static str = "listPets";
    const METHOD: http::Method = http::Method::GET;
    type Success = Vec<types::Pet>;
    type Failure = serde_json::Value;

    fn write(&self, request: &mut request::Builder) {
        request.path("/pets");
    }

    fn read(answer: operation::Answer) -> operation::Called<Self> {
        match answer.status() {
            200..=299 => answer.json(&[200]),
            _ => Err(answer.failure_json()),
        }
    }
}

call::calls! {
    /// Calls `listPets`.
    ///
    /// `GET /pets`; see [`ListPets`].
    fn list_pets(request: ListPets);
}
