use crate::runtime::{call, inputs, operation, request};

/// The operation `putThings`.
///
/// `PUT /things`
///
/// Defined in `#/paths/~1things/put`.
///
/// # Responses
///
/// - `204`: Done.
/// - `400`: No.
///
/// Response headers:
///
/// - `x-rate-limit`: So many calls are left in `this` hour.
/// - `Location`
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct PutThings {}

inputs::inputs!(PutThings {} and {});

impl operation::Operation for PutThings {
    const ID: &'static str = "putThings";
    const METHOD: http::Method = http::Method::PUT;
    type Success = ();
    type Failure = serde_json::Value;

    fn write(&self, request: &mut request::Builder) {
        request.path("/things");
    }

    fn read(answer: operation::Answer) -> operation::Called<Self> {
        match answer.status() {
            200..=299 => answer.empty(&[204]),
            _ => Err(answer.failure_json()),
        }
    }
}

call::calls! {
    /// Calls `putThings`.
    ///
    /// `PUT /things`; see [`PutThings`].
    fn put_things(request: PutThings);
}
