use crate::runtime::{call, inputs, operation, request};

/// The operation `five`.
///
/// `DELETE /b`
///
/// Defined in `#/paths/~1b/delete`.
///
/// # Responses
///
/// - `204`: Done.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Five {}

inputs::inputs!(Five {} and {});

impl operation::Operation for Five {
    const ID: &'static str = "five";
    const METHOD: http::Method = http::Method::DELETE;
    type Success = ();
    type Failure = serde_json::Value;

    fn write(&self, request: &mut request::Builder) {
        request.path("/b");
    }

    fn read(answer: operation::Answer) -> operation::Called<Self> {
        match answer.status() {
            200..=299 => answer.empty(&[204]),
            _ => Err(answer.failure_json()),
        }
    }
}

call::calls! {
    /// Calls `five`.
    ///
    /// `DELETE /b`; see [`Five`].
    fn five(request: Five);
}
