use crate::runtime::{call, inputs, operation, request};
use crate::types;

/// The operation `getShape`.
///
/// `GET /shapes`
///
/// Defined in `#/paths/~1shapes/get`.
///
/// # Responses
///
/// - `200`: It.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct GetShape {}

inputs::inputs!(GetShape {} and {});

impl operation::Operation for GetShape {
    const ID: &'static str = "getShape";
    const METHOD: http::Method = http::Method::GET;
    type Success = types::Shape;
    type Failure = serde_json::Value;

    fn write(&self, request: &mut request::Builder) {
        request.path("/shapes");
    }

    fn read(answer: operation::Answer) -> operation::Called<Self> {
        match answer.status() {
            200..=299 => answer.json(&[200]),
            _ => Err(answer.failure_json()),
        }
    }
}

call::calls! {
    /// Calls `getShape`.
    ///
    /// `GET /shapes`; see [`GetShape`].
    fn get_shape(request: GetShape);
}
