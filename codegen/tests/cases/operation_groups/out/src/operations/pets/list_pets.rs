use crate::runtime::{call, inputs, operation, request};

/// The operation `listPets`.
///
/// `GET /pets`
///
/// Defined in `#/paths/~1pets/get`.
///
/// # Responses
///
/// - `204`: Done.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ListPets {}

inputs::inputs!(ListPets {} and {});

impl operation::Operation for ListPets {
    const ID: &'static str = "listPets";
    const METHOD: http::Method = http::Method::GET;
    type Success = ();
    type Failure = serde_json::Value;

    fn write(&self, request: &mut request::Builder) {
        request.path("/pets");
    }

    fn read(answer: operation::Answer) -> operation::Called<Self> {
        match answer.status() {
            200..=299 => answer.empty(&[204]),
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
