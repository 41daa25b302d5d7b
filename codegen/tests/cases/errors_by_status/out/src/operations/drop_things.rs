use crate::runtime::{call, inputs, operation, request};

/// The operation `dropThings`.
///
/// `DELETE /things`
///
/// Defined in `#/paths/~1things/delete`.
///
/// # Responses
///
/// - `204`: Gone.
/// - `400`: No.
/// - `499`: Closed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct DropThings {}

inputs::inputs!(DropThings {} and {});

impl operation::Operation for DropThings {
    const ID: &'static str = "dropThings";
    const METHOD: http::Method = http::Method::DELETE;
    const ACCEPT: &'static str = "text/html, image/png";
    type Success = ();
    type Failure = DropThingsFailure;

    fn write(&self, request: &mut request::Builder) {
        request.path("/things");
    }

    fn read(answer: operation::Answer) -> operation::Called<Self> {
        match answer.status() {
            200..=299 => answer.empty(&[204]),
            400 => Err(answer.failure_text().map(DropThingsFailure::BadRequest)),
            499 => Err(answer.failure_bytes().map(DropThingsFailure::Status499)),
            _ => Err(answer.failure_empty()),
        }
    }
}

call::calls! {
    /// Calls `dropThings`.
    ///
    /// `DELETE /things`; see [`DropThings`].
    fn drop_things(request: DropThings);
}

/// The body of an error response to [`DropThings`].
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant, reason = "there is one value per call")]
pub enum DropThingsFailure {
    /// `400`: No.
    BadRequest(String),
    /// `499`: Closed.
    Status499(bytes::Bytes),
}
