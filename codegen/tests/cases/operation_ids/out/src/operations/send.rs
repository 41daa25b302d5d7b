use crate::runtime::{call, inputs, operation, request};

/// The operation `send`.
///
/// `GET /cats`
///
/// Defined in `#/paths/~1cats/get`.
///
/// # Responses
///
/// - `204`: It is sent.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Send {}

inputs::inputs!(Send {} and {});

impl operation::Operation for Send {
    const ID: &'static str = "send";
    const METHOD: http::Method = http::Method::GET;
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
    /// Calls `send`.
    ///
    /// `GET /cats`; see [`Send`].
    fn send_(request: Send);
}
