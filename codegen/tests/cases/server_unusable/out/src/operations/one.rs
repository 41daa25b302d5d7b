use crate::runtime::{call, inputs, operation, request};

/// The operation `one`.
///
/// `GET /a`
///
/// Defined in `#/paths/~1a/get`.
///
/// # Responses
///
/// - `204`: Done.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct One {}

inputs::inputs!(One {} and {});

impl operation::Operation for One {
    const ID: &'static str = "one";
    const METHOD: http::Method = http::Method::GET;
    type Success = ();
    type Failure = serde_json::Value;

    fn write(&self, request: &mut request::Builder) {
        request.path("/a");
    }

    fn read(answer: operation::Answer) -> operation::Called<Self> {
        match answer.status() {
            200..=299 => answer.empty(&[204]),
            _ => Err(answer.failure_json()),
        }
    }
}

call::calls! {
    /// Calls `one`.
    ///
    /// `GET /a`; see [`One`].
    fn one(request: One);
}
