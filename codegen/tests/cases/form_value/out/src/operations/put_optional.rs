use crate::runtime::{call, form, inputs, operation, request};

/// The operation `putOptional`.
///
/// `PUT /optional`
///
/// Answers, by status:
///
/// - `204`: Done.
///
/// Described at `#/paths/~1optional/put`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct PutOptional {
    /// The value of `name`.
    ///
    /// Sent in the form, as `name`.
    pub name: Option<String>,
}

inputs::inputs!(PutOptional {} and {
    name: optional into "name" String,
});

impl operation::Operation for PutOptional {
    const ID: &'static str = "putOptional";
    const METHOD: http::Method = http::Method::PUT;
    type Success = ();
    type Failure = serde_json::Value;

    fn write(&self, request: &mut request::Builder) {
        request.path("/optional");
        let mut form = form::Form::new();
        form.field("name", &self.name);
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
    /// Calls `putOptional`.
    ///
    /// `PUT /optional`, see [`PutOptional`].
    fn put_optional(request: PutOptional);
}
