use crate::runtime::json::object;

/// The schema `Note.response`.
///
/// Defined in `#/components/responses/Note/content/application~1json/schema`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NoteResponse {
    pub text: Option<String>,
}

impl NoteResponse {
    /// Creates a value without properties.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }
}

object::object!(NoteResponse {
    text: optional "text",
});
