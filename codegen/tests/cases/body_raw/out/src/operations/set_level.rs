use crate::runtime::{call, inputs, operation, request, validate};
use crate::types;

/// The operation `setLevel`.
///
/// `PATCH /note`
///
/// Defined in `#/paths/~1note/patch`.
///
/// # Responses
///
/// - `204`: Done.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SetLevel {
    /// The request body.
    ///
    /// Sent as the body, as `text/plain`.
    pub body: Option<types::SetLevelBody>,
}

inputs::inputs!(SetLevel {} and {
    body: optional into "body" types::SetLevelBody => validate::check,
});

impl operation::Operation for SetLevel {
    const ID: &'static str = "setLevel";
    const METHOD: http::Method = http::Method::PATCH;
    type Success = ();
    type Failure = serde_json::Value;

    fn write(&self, request: &mut request::Builder) {
        request.path("/note");
        if let Some(body) = &self.body {
            request.text("text/plain", body);
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
    /// Calls `setLevel`.
    ///
    /// `PATCH /note`; see [`SetLevel`].
    fn set_level(request: SetLevel);
}
