use crate::runtime::{call, inputs, operation, request};

/// The operation `pets`.
///
/// `GET /pets`
///
/// Defined in `#/paths/~1pets/get`.
///
/// # Responses
///
/// - `204`: There are some.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Pets {}

inputs::inputs!(Pets {} and {});

impl operation::Operation for Pets {
    const ID: &'static str = "pets";
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
    /// Calls `pets`.
    ///
    /// `GET /pets`; see [`Pets`].
    fn pets(request: Pets);
}
