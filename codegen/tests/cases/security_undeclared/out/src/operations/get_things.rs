use crate::runtime::{call, inputs, operation, request};

/// The operation `getThings`.
///
/// `GET /things`
///
/// Requires `login`, which the document does not declare.
///
/// Defined in `#/paths/~1things/get`.
///
/// # Responses
///
/// - `204`: Done.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct GetThings {}

inputs::inputs!(GetThings {} and {});

impl operation::Operation for GetThings {
    const ID: &'static str = "getThings";
    const METHOD: http::Method = http::Method::GET;
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
    /// Calls `getThings`.
    ///
    /// `GET /things`; see [`GetThings`].
    fn get_things(request: GetThings);
}
