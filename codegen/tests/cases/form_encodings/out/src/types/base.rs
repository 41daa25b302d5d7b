use crate::runtime::json::object;

/// The schema `Base`.
///
/// Described at `#/components/schemas/Base`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Base {
    /// The field `id`.
    ///
    /// Only received.
    pub id: Option<String>,
    /// The field `note`.
    ///
    /// `Some(None)` is null, and `None` leaves the field out.
    pub note: Option<Option<String>>,
    /// The fields that the description does not name.
    pub additional: std::collections::BTreeMap<String, String>,
}

object::object!(Base {
    id: optional "id",
    note: optional "note",
} keep additional);
