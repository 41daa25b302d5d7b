use crate::runtime::json::object;

/// Defined in `#/components/schemas/Open`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Open {
    pub a: Option<i64>,
    /// The properties that the document does not declare.
    pub additional: std::collections::BTreeMap<String, serde_json::Value>,
}

object::object!(Open {
    a: optional "a",
} keep additional);
