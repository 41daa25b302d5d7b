use crate::runtime::json::{nulls, object};

/// Defined in `#/components/schemas/Base`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Base {
    /// Only in responses.
    pub id: Option<String>,
    pub note: Option<String>,
    /// The properties that the document does not declare.
    pub additional: std::collections::BTreeMap<String, String>,
    nulls: nulls::Nulls,
}

impl Base {
    /// Creates a value without properties.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    #[must_use]
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
        self.nulls.remove("note");
        self
    }

    /// Sets [`note`](Self::note) to null.
    #[must_use]
    pub fn note_null(mut self) -> Self {
        self.note = None;
        self.nulls.insert("note");
        self
    }

    /// Returns whether an optional property, by its name in JSON, is null rather than
    /// absent.
    pub fn is_null(&self, name: &str) -> bool {
        self.nulls.contains(name)
    }
}

object::object!(Base {
    id: optional "id",
    note: nullable "note",
} keep additional remember nulls);
