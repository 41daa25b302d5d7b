use crate::runtime::json::object;

/// The schema `Idle`.
///
/// Described at `#/components/schemas/Idle`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Idle {
    /// The field `a`.
    pub a: Option<String>,
    /// The fields that the description does not name.
    pub additional: std::collections::BTreeMap<String, serde_json::Value>,
}

object::object!(Idle {
    a: optional "a",
} keep additional);
