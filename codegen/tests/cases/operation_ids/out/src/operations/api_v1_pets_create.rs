use crate::runtime::{call, inputs, operation, request};

/// The operation `api.v1.Pets create`.
///
/// `POST /noise`
///
/// Defined in `#/paths/~1noise/post`.
///
/// # Responses
///
/// - `204`: It is created.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ApiV1PetsCreate {}

inputs::inputs!(ApiV1PetsCreate {} and {});

impl operation::Operation for ApiV1PetsCreate {
    const ID: &'static str = "api.v1.Pets create";
    const METHOD: http::Method = http::Method::POST;
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
    /// Calls `api.v1.Pets create`.
    ///
    /// `POST /noise`; see [`ApiV1PetsCreate`].
    fn api_v1_pets_create(request: ApiV1PetsCreate);
}
