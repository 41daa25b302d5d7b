use crate::runtime::json::object;

/// Defined in `#/components/schemas/Idle`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Idle {
    pub a: Option<String>,
    /// The properties that the document does not declare.
    pub additional: std::collections::BTreeMap<String, serde_json::Value>,
}

object::object!(Idle {
    a: optional "a",
} keep additional);
