use crate::runtime::{call, inputs, operation, request, text};
use crate::types;

/// The operation `getNote`.
///
/// `GET /notes/{id}`
///
/// Defined in `#/paths/~1notes~1{id}/get`.
///
/// # Responses
///
/// - `200`: The note.
/// - `404`: Not done.
/// - `500`: Not done.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct GetNote {
    /// The parameter `id`.
    ///
    /// Sent in the path as `id`.
    pub id: String,
}

inputs::inputs!(GetNote {
    id: into "id" String => |value, at, found| {
        text::rules!(
            pattern = "^N[0-9]+$" => [Start, Literal(b"N"), Repeat(b"09", 1, u32::MAX), End]
        )
            .check(value, at, found)
    },
} and {});

impl operation::Operation for GetNote {
    const ID: &'static str = "getNote";
    const METHOD: http::Method = http::Method::GET;
    type Success = types::NoteResponse;
    type Failure = types::FaultError;

    fn write(&self, request: &mut request::Builder) {
        request.path("/notes/");
        request.segment(&self.id);
    }

    fn read(answer: operation::Answer) -> operation::Called<Self> {
        match answer.status() {
            200..=299 => answer.json(&[200]),
            _ => Err(answer.failure_json()),
        }
    }
}

call::calls! {
    /// Calls `getNote`.
    ///
    /// `GET /notes/{id}`; see [`GetNote`].
    fn get_note(request: GetNote);
}
