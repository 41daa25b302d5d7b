use crate::runtime::object;

/// The schema `Base`.
///
/// Defined in `#/components/schemas/Base`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Base {
    /// The property `id`.
    ///
    /// Only in responses.
    pub id: Option<String>,
    /// The property `note`.
    ///
    /// `Some(None)` is null; `None` omits the property.
    pub note: Option<Option<String>>,
    /// The properties that the document does not declare.
    pub additional: std::collections::BTreeMap<String, String>,
}

object::object!(Base {
    id: optional "id",
    note: optional "note",
} keep additional);
