use crate::runtime::{call, form, inputs, operation, request};

/// The operation `putFree`.
///
/// `PUT /free`
///
/// Defined in `#/paths/~1free/put`.
///
/// # Responses
///
/// - `204`: Done.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct PutFree {
    /// The fields of the form.
    ///
    /// Sent in the form, each field by its name.
    pub body: Option<std::collections::BTreeMap<String, serde_json::Value>>,
}

inputs::inputs!(PutFree {} and {
    body: optional plain "body" std::collections::BTreeMap<String, serde_json::Value>,
});

impl operation::Operation for PutFree {
    const ID: &'static str = "putFree";
    const METHOD: http::Method = http::Method::PUT;
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
    /// Calls `putFree`.
    ///
    /// `PUT /free`; see [`PutFree`].
    fn put_free(request: PutFree);
}
