use crate::runtime::{call, form, inputs, operation, request, text};

/// The operation `patchNote`.
///
/// `PATCH /notes/{id}`
///
/// Defined in `#/paths/~1notes~1{id}/patch`.
///
/// # Responses
///
/// - `204`: Done.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct PatchNote {
    /// The parameter `id`.
    ///
    /// Sent in the path as `id`.
    pub id: String,
    /// The field `text`.
    ///
    /// Sent in the form as `text`.
    pub text: Option<String>,
}

inputs::inputs!(PatchNote {
    id: into "id" String => |value, at, found| {
        text::rules!(
            pattern = "^N[0-9]+$" => [Start, Literal(b"N"), Repeat(b"09", 1, u32::MAX), End]
        )
            .check(value, at, found)
    },
} and {
    text: optional into "text" String => |value, at, found| text::rules!(max_length = 9).check(value, at, found),
});

impl operation::Operation for PatchNote {
    const ID: &'static str = "patchNote";
    const METHOD: http::Method = http::Method::PATCH;
    type Success = ();
    type Failure = serde_json::Value;

    fn write(&self, request: &mut request::Builder) {
        request.path("/notes/");
        request.segment(&self.id);
        let mut form = form::Form::new();
        form.field("text", &self.text);
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
    /// Calls `patchNote`.
    ///
    /// `PATCH /notes/{id}`; see [`PatchNote`].
    fn patch_note(request: PatchNote);
}
