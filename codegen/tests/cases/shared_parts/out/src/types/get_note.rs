use crate::runtime::object;

/// The schema `getNote.response`.
///
/// Described at `#/components/responses/Note/content/application~1json/schema`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct GetNoteResponse {
    /// The field `text`.
    pub text: Option<String>,
}

object::object!(GetNoteResponse {
    text: optional "text",
});

/// The schema `getNote.error`.
///
/// Described at `#/components/responses/Fault/content/application~1json/schema`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct GetNoteError {
    /// The field `code`.
    pub code: Option<i64>,
}

object::object!(GetNoteError {
    code: optional "code",
});
