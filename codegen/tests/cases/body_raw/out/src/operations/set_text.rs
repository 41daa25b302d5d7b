use crate::runtime::{call, file, inputs, operation, request, validate};

/// The operation `setText`.
///
/// `PATCH /image`
///
/// Defined in `#/paths/~1image/patch`.
///
/// # Responses
///
/// - `204`: Done.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SetText {
    /// The request body.
    ///
    /// Sent as the body, as `text/plain` unless the file has a media type of its own; the API
    /// accepts `text/plain`, `text/x-markdown`.
    pub body: Option<file::File>,
}

inputs::inputs!(SetText {} and {
    body: optional into "body" file::File => validate::check,
});

impl operation::Operation for SetText {
    const ID: &'static str = "setText";
    const METHOD: http::Method = http::Method::PATCH;
    type Success = ();
    type Failure = serde_json::Value;

    fn write(&self, request: &mut request::Builder) {
        request.path("/image");
        if let Some(body) = &self.body {
            request.file("text/plain", body);
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
    /// Calls `setText`.
    ///
    /// `PATCH /image`; see [`SetText`].
    fn set_text(request: SetText);
}
