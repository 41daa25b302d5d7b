use crate::runtime::{call, inputs, operation, request};

/// The operation `setNote`.
///
/// `PUT /note`
///
/// Defined in `#/paths/~1note/put`.
///
/// # Responses
///
/// - `204`: Done.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SetNote {
    /// The request body.
    ///
    /// Sent as the body, as `text/plain`.
    pub body: String,
}

inputs::inputs!(SetNote {
    body: into "body" String,
} and {});

impl operation::Operation for SetNote {
    const ID: &'static str = "setNote";
    const METHOD: http::Method = http::Method::PUT;
    type Success = ();
    type Failure = serde_json::Value;

    fn write(&self, request: &mut request::Builder) {
        request.path("/note");
        request.text("text/plain", &self.body);
    }

    fn read(answer: operation::Answer) -> operation::Called<Self> {
        match answer.status() {
            200..=299 => answer.empty(&[204]),
            _ => Err(answer.failure_json()),
        }
    }
}

call::calls! {
    /// Calls `setNote`.
    ///
    /// `PUT /note`; see [`SetNote`].
    fn set_note(request: SetNote);
}
