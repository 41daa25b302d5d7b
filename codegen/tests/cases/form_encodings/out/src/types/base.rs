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

#[cfg(feature = "build-responses")]
impl Base {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    /// Only in responses.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    pub fn note(mut self, value: impl Into<String>) -> Self {
        self.note = self.nulls.present("note", value.into());
        self
    }
}

object::object!(Base {
    id: optional "id",
    note: nullable by note_null "note",
} keep additional remember nulls of response);
