use crate::runtime::{call, inputs, operation, request};

/// The operation `Pets`.
///
/// `PUT /cats`
///
/// Defined in `#/paths/~1cats/put`.
///
/// # Responses
///
/// - `204`: It is taken.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct PetsRequest {}

inputs::inputs!(PetsRequest {} and {});

impl operation::Operation for PetsRequest {
    const ID: &'static str = "Pets";
    const METHOD: http::Method = http::Method::PUT;
    type Success = ();
    type Failure = serde_json::Value;

    fn write(&self, request: &mut request::Builder) {
        request.path("/cats");
    }

    fn read(answer: operation::Answer) -> operation::Called<Self> {
        match answer.status() {
            200..=299 => answer.empty(&[204]),
            _ => Err(answer.failure_json()),
        }
    }
}

call::calls! {
    /// Calls `Pets`.
    ///
    /// `PUT /cats`; see [`PetsRequest`].
    fn pets_request(request: PetsRequest);
}
