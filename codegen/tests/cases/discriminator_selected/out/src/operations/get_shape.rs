use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, request_type};
use crate::types;

/// The operation `getShape`.
///
/// `GET /shapes`
///
/// Answers, by status:
///
/// - `200`: It.
///
/// Described at `#/paths/~1shapes/get`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct GetShape {}

request_type::request_type!(GetShape {} and {});

impl operation::Operation for GetShape {
    const ID: &'static str = "getShape";
    const METHOD: http::Method = http::Method::GET;
    type Success = types::Shape;
    type Failure = serde_json::Value;

    fn write(&self, request: &mut builder::Builder) {
        request.path("/shapes");
    }

    fn read(answer: operation::Answer) -> operation::Called<Self> {
        match answer.status() {
            200..=299 => answer.json(&[200]),
            _ => Err(answer.failure_json()),
        }
    }
}

client_methods::client_methods! {
    /// Calls `getShape`.
    ///
    /// `GET /shapes`, see [`GetShape`].
    fn get_shape(request: GetShape);
}
