use crate::runtime::{call, form, inputs, operation, request};

/// The operation `postOptional`.
///
/// `POST /optional`
///
/// Defined in `#/paths/~1optional/post`.
///
/// # Responses
///
/// - `204`: Done.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct PostOptional {
    /// The field `name`.
    ///
    /// Sent in the form as `name`.
    pub name: Option<String>,
}

inputs::inputs!(PostOptional {} and {
    name: optional into "name" String,
});

impl operation::Operation for PostOptional {
    const ID: &'static str = "postOptional";
    const METHOD: http::Method = http::Method::POST;
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
    /// Calls `postOptional`.
    ///
    /// `POST /optional`; see [`PostOptional`].
    fn post_optional(request: PostOptional);
}
