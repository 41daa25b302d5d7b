use crate::runtime::{call, inputs, operation, request};

/// The operation `getStatus`.
///
/// `GET /status`
///
/// Defined in `#/paths/~1status/get`.
///
/// # Responses
///
/// - `204`: Done.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct GetStatus {}

inputs::inputs!(GetStatus {} and {});

impl operation::Operation for GetStatus {
    const ID: &'static str = "getStatus";
    const METHOD: http::Method = http::Method::GET;
    type Success = ();
    type Failure = serde_json::Value;

    fn write(&self, request: &mut request::Builder) {
        request.path("/status");
    }

    fn read(answer: operation::Answer) -> operation::Called<Self> {
        match answer.status() {
            200..=299 => answer.empty(&[204]),
            _ => Err(answer.failure_json()),
        }
    }
}

call::calls! {
    /// Calls `getStatus`.
    ///
    /// `GET /status`; see [`GetStatus`].
    fn get_status(request: GetStatus);
}
