use crate::runtime::{call, inputs, operation, request};

/// The operation `pets/list`.
///
/// `GET /noise`
///
/// Defined in `#/paths/~1noise/get`.
///
/// # Responses
///
/// - `204`: They are listed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct PetsList {}

inputs::inputs!(PetsList {} and {});

impl operation::Operation for PetsList {
    const ID: &'static str = "pets/list";
    const METHOD: http::Method = http::Method::GET;
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
    /// Calls `pets/list`.
    ///
    /// `GET /noise`; see [`PetsList`].
    fn pets_list(request: PetsList);
}
