use crate::runtime::json::object;

/// The schema `Open`.
///
/// Described at `#/components/schemas/Open`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Open {
    /// The field `a`.
    pub a: Option<i64>,
    /// The fields that the description does not name.
    pub additional: std::collections::BTreeMap<String, serde_json::Value>,
}

object::object!(Open {
    a: optional "a",
} keep additional);
