use crate::runtime::{call, inputs, operation, request};

/// The operation `addBlob`.
///
/// `POST /blob`
///
/// Defined in `#/paths/~1blob/post`.
///
/// # Responses
///
/// - `204`: Done.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct AddBlob {
    /// The request body.
    ///
    /// Sent as the body, as `application/xml`.
    pub body: Option<bytes::Bytes>,
}

inputs::inputs!(AddBlob {} and {
    body: optional into "body" bytes::Bytes,
});

impl operation::Operation for AddBlob {
    const ID: &'static str = "addBlob";
    const METHOD: http::Method = http::Method::POST;
    type Success = ();
    type Failure = serde_json::Value;

    fn write(&self, request: &mut request::Builder) {
        request.path("/blob");
        if let Some(body) = &self.body {
            request.body("application/xml", body.clone());
        }
    }

    fn read(answer: operation::Answer) -> operation::Called<Self> {
        match answer.status() {
            200..=299 => answer.empty(&[204]),
            _ => Err(answer.failure_json()),
        }
    }
}

call::calls! {
    /// Calls `addBlob`.
    ///
    /// `POST /blob`; see [`AddBlob`].
    fn add_blob(request: AddBlob);
}
