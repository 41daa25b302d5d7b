use crate::runtime::{call, form, inputs, operation, request, style};

/// The operation `getThings`.
///
/// `GET /things`
///
/// Answers, by status:
///
/// - `204`: Done.
///
/// Described at `#/paths/~1things/get`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct GetThings {
    /// The value of `body`.
    ///
    /// Sent as fields of the form: `body`; not at all if it is empty.
    pub body: Vec<String>,
}

inputs::inputs!(GetThings {} and {
    body: list each_into "body" String,
});

impl operation::Operation for GetThings {
    const ID: &'static str = "getThings";
    const METHOD: http::Method = http::Method::GET;
    type Success = ();
    type Failure = serde_json::Value;

    fn write(&self, request: &mut request::Builder) {
        request.path("/things");
        let mut form = form::Form::new();
        form.styled("", &self.body, style::Style::new(style::Kind::Form, true), request);
        request.body(form::Form::MEDIA_TYPE, form.finish());
    }

    fn read(answer: operation::Answer) -> operation::Called<Self> {
        match answer.status() {
            204 => Ok(operation::empty(answer)),
            _ => Err(operation::failure(answer)),
        }
    }
}

call::calls! {
    /// Calls `getThings`.
    ///
    /// `GET /things`, see [`GetThings`].
    fn get_things(request: GetThings);
}
