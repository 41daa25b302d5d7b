use crate::runtime::{call, inputs, operation, request};

/// The operation `put /pets`.
///
/// `PUT /pets`
///
/// Defined in `#/paths/~1pets/put`.
///
/// # Responses
///
/// - `204`: They are replaced.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct PutPets {}

inputs::inputs!(PutPets {} and {});

impl operation::Operation for PutPets {
    const ID: &'static str = "put /pets";
    const METHOD: http::Method = http::Method::PUT;
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
    /// Calls `put /pets`.
    ///
    /// `PUT /pets`; see [`PutPets`].
    fn put_pets(request: PutPets);
}
