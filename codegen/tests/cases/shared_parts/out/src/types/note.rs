use crate::runtime::json::object;

/// Defined in `#/components/responses/Note/content/application~1json/schema`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NoteResponse {
    pub text: Option<String>,
}

object::object!(NoteResponse {
    text: optional "text",
});
