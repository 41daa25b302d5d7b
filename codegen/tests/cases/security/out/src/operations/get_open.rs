use crate::runtime::{call, inputs, operation, request};

/// The operation `getOpen`.
///
/// `GET /open`
///
/// Defined in `#/paths/~1open/get`.
///
/// # Responses
///
/// - `204`: Done.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct GetOpen {}

inputs::inputs!(GetOpen {} and {});

impl operation::Operation for GetOpen {
    const ID: &'static str = "getOpen";
    const METHOD: http::Method = http::Method::GET;
    type Success = ();
    type Failure = serde_json::Value;

    fn write(&self, request: &mut request::Builder) {
        request.path("/open");
    }

    fn read(answer: operation::Answer) -> operation::Called<Self> {
        match answer.status() {
            200..=299 => answer.empty(&[204]),
            _ => Err(answer.failure_json()),
        }
    }
}

call::calls! {
    /// Calls `getOpen`.
    ///
    /// `GET /open`; see [`GetOpen`].
    fn get_open(request: GetOpen);
}
