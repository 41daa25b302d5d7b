use crate::runtime::{call, form, inputs, operation, request, text};
use crate::types;

/// The operation `putNote`.
///
/// `PUT /notes/{id}`
///
/// Defined in `#/paths/~1notes~1{id}/put`.
///
/// # Responses
///
/// - `200`: The note.
/// - `404`: Not done.
/// - `500`: Not done.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct PutNote {
    /// The parameter `id`.
    ///
    /// Sent in the path as `id`.
    pub id: String,
    /// The field `text`.
    ///
    /// Sent in the form as `text`.
    pub text: Option<String>,
}

inputs::inputs!(PutNote {
    id: into "id" String => |value, at, found| {
        text::rules!(
            pattern = "^N[0-9]+$" => [Start, Literal(b"N"), Repeat(b"09", 1, u32::MAX), End]
        )
            .check(value, at, found)
    },
} and {
    text: optional into "text" String => |value, at, found| text::rules!(max_length = 9).check(value, at, found),
});

impl operation::Operation for PutNote {
    const ID: &'static str = "putNote";
    const METHOD: http::Method = http::Method::PUT;
    type Success = types::NoteResponse;
    type Failure = types::FaultError;

    fn write(&self, request: &mut request::Builder) {
        request.path("/notes/");
        request.segment(&self.id);
        let mut form = form::Form::new();
        form.field("text", &self.text);
        request.form(form);
    }

    fn read(answer: operation::Answer) -> operation::Called<Self> {
        match answer.status() {
            200..=299 => answer.json(&[200]),
            _ => Err(answer.failure_json()),
        }
    }
}

call::calls! {
    /// Calls `putNote`.
    ///
    /// `PUT /notes/{id}`; see [`PutNote`].
    fn put_note(request: PutNote);
}
