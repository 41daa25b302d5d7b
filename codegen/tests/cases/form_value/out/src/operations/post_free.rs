use crate::runtime::{call, form, inputs, operation, request};

/// The operation `postFree`.
///
/// `POST /free`
///
/// Defined in `#/paths/~1free/post`.
///
/// # Responses
///
/// - `204`: Done.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct PostFree {
    /// The fields of the form.
    ///
    /// Sent in the form, each field by its name.
    pub body: std::collections::BTreeMap<String, Vec<i64>>,
}

inputs::inputs!(PostFree {
    body: plain "body" std::collections::BTreeMap<String, Vec<i64>>,
} and {});

impl operation::Operation for PostFree {
    const ID: &'static str = "postFree";
    const METHOD: http::Method = http::Method::POST;
    type Success = ();
    type Failure = serde_json::Value;

    fn write(&self, request: &mut request::Builder) {
        request.path("/free");
        let mut form = form::Form::new();
        form.fields("body", &self.body, request);
        request.form(form);
    }

    fn read(answer: operation::Answer) -> operation::Called<Self> {
        match answer.status() {
            200..=299 => answer.empty(&[204]),
            _ => Err(answer.failure_json()),
        }
    }
}

call::calls! {
    /// Calls `postFree`.
    ///
    /// `POST /free`; see [`PostFree`].
    fn post_free(request: PostFree);
}
