use crate::runtime::{call, form, inputs, operation, request};

/// The operation `postList`.
///
/// `POST /list`
///
/// Defined in `#/paths/~1list/post`.
///
/// # Responses
///
/// - `204`: Done.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct PostList {
    /// The fields of the form.
    ///
    /// Sent in the form, each field by its name; omitted if empty.
    pub body: Vec<String>,
}

inputs::inputs!(PostList {} and {
    body: list each_into "body" String,
});

impl operation::Operation for PostList {
    const ID: &'static str = "postList";
    const METHOD: http::Method = http::Method::POST;
    type Success = ();
    type Failure = serde_json::Value;

    fn write(&self, request: &mut request::Builder) {
        request.path("/list");
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
    /// Calls `postList`.
    ///
    /// `POST /list`; see [`PostList`].
    fn post_list(request: PostList);
}
