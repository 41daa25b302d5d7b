use crate::runtime::json::object;

/// Defined in `#/components/schemas/Base`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Base {
    /// Only in responses.
    pub id: Option<String>,
    /// `Some(None)` is null; `None` omits the property.
    pub note: Option<Option<String>>,
    /// The properties that the document does not declare.
    pub additional: std::collections::BTreeMap<String, String>,
}

object::object!(Base {
    id: optional "id",
    note: optional "note",
} keep additional);
