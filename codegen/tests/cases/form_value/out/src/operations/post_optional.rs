use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, form, request_type};

/// The operation `postOptional`.
///
/// `POST /optional`
///
/// Answers, by status:
///
/// - `204`: Done.
///
/// Described at `#/paths/~1optional/post`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct PostOptional {
    /// The value of `name`.
    ///
    /// Sent in the form, as `name`.
    pub name: Option<String>,
}

request_type::request_type!(PostOptional {} and {
    name: optional into "name" String,
});

impl operation::Operation for PostOptional {
    const ID: &'static str = "postOptional";
    const METHOD: http::Method = http::Method::POST;
    type Success = ();
    type Failure = serde_json::Value;

    fn write(&self, request: &mut builder::Builder) {
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

client_methods::client_methods! {
    /// Calls `postOptional`.
    ///
    /// `POST /optional`, see [`PostOptional`].
    fn post_optional(request: PostOptional);
}
