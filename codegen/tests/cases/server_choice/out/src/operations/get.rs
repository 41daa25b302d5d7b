use crate::runtime::{call, inputs, operation, request};

/// The operation `get`.
///
/// `GET /`
///
/// Defined in `#/paths/~1/get`.
///
/// # Responses
///
/// - `204`: Done.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Get {}

inputs::inputs!(Get {} and {});

impl operation::Operation for Get {
    const ID: &'static str = "get";
    const METHOD: http::Method = http::Method::GET;
    type Success = ();
    type Failure = serde_json::Value;

    fn write(&self, request: &mut request::Builder) {
        request.path("/");
    }

    fn read(answer: operation::Answer) -> operation::Called<Self> {
        match answer.status() {
            200..=299 => answer.empty(&[204]),
            _ => Err(answer.failure_json()),
        }
    }
}

call::calls! {
    /// Calls `get`.
    ///
    /// `GET /`; see [`Get`].
    fn get(request: Get);
}
