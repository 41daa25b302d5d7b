use crate::runtime::json::object;

/// The schema `Idle`.
///
/// Defined in `#/components/schemas/Idle`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Idle {
    /// The property `a`.
    pub a: Option<String>,
    /// The properties that the document does not declare.
    pub additional: std::collections::BTreeMap<String, serde_json::Value>,
}

object::object!(Idle {
    a: optional "a",
} keep additional);
