use crate::runtime::{call, inputs, operation, request};

/// The operation `get-/pets/{id}`.
///
/// `PUT /noise`
///
/// Defined in `#/paths/~1noise/put`.
///
/// # Responses
///
/// - `204`: It is replaced.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct GetPetsById {}

inputs::inputs!(GetPetsById {} and {});

impl operation::Operation for GetPetsById {
    const ID: &'static str = "get-/pets/{id}";
    const METHOD: http::Method = http::Method::PUT;
    type Success = ();
    type Failure = serde_json::Value;

    fn write(&self, request: &mut request::Builder) {
        request.path("/noise");
    }

    fn read(answer: operation::Answer) -> operation::Called<Self> {
        match answer.status() {
            200..=299 => answer.empty(&[204]),
            _ => Err(answer.failure_json()),
        }
    }
}

call::calls! {
    /// Calls `get-/pets/{id}`.
    ///
    /// `PUT /noise`; see [`GetPetsById`].
    fn get_pets_by_id(request: GetPetsById);
}
