use crate::runtime::json::object;

/// The schema `Note.response`.
///
/// Described at `#/components/responses/Note/content/application~1json/schema`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NoteResponse {
    /// The field `text`.
    pub text: Option<String>,
}

object::object!(NoteResponse {
    text: optional "text",
});
