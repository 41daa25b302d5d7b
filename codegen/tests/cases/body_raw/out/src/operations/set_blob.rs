use crate::runtime::{call, inputs, operation, request};

/// The operation `setBlob`.
///
/// `PUT /blob`
///
/// Defined in `#/paths/~1blob/put`.
///
/// # Responses
///
/// - `204`: Done.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SetBlob {
    /// The request body.
    ///
    /// Sent as the body, as `application/octet-stream`.
    pub body: bytes::Bytes,
}

inputs::inputs!(SetBlob {
    body: into "body" bytes::Bytes,
} and {});

impl operation::Operation for SetBlob {
    const ID: &'static str = "setBlob";
    const METHOD: http::Method = http::Method::PUT;
    type Success = ();
    type Failure = serde_json::Value;

    fn write(&self, request: &mut request::Builder) {
        request.path("/blob");
        request.body("application/octet-stream", self.body.clone());
    }

    fn read(answer: operation::Answer) -> operation::Called<Self> {
        match answer.status() {
            200..=299 => answer.empty(&[204]),
            _ => Err(answer.failure_json()),
        }
    }
}

call::calls! {
    /// Calls `setBlob`.
    ///
    /// `PUT /blob`; see [`SetBlob`].
    fn set_blob(request: SetBlob);
}
