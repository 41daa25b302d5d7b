use crate::runtime::{call, inputs, operation, request};

/// The operation `match`.
///
/// `POST /cats`
///
/// Defined in `#/paths/~1cats/post`.
///
/// # Responses
///
/// - `204`: It is told.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Match {}

inputs::inputs!(Match {} and {});

impl operation::Operation for Match {
    const ID: &'static str = "match";
    const METHOD: http::Method = http::Method::POST;
    type Success = ();
    type Failure = serde_json::Value;

    fn write(&self, request: &mut request::Builder) {
        request.path("/cats");
    }

    fn read(answer: operation::Answer) -> operation::Called<Self> {
        match answer.status() {
            200..=299 => answer.empty(&[204]),
            _ => Err(answer.failure_json()),
        }
    }
}

call::calls! {
    /// Calls `match`.
    ///
    /// `POST /cats`; see [`Match`].
    fn r#match(request: Match);
}
