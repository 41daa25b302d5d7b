use crate::runtime::object;

/// The schema `Note.response`.
///
/// Defined in `#/components/responses/Note/content/application~1json/schema`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NoteResponse {
    /// The property `text`.
    pub text: Option<String>,
}

object::object!(NoteResponse {
    text: optional "text",
});
