use crate::runtime::json::object;

/// Defined in `#/components/schemas/Loose`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Loose {
    pub name: Option<String>,
    /// The properties that the document does not declare.
    pub additional: std::collections::BTreeMap<String, serde_json::Value>,
}

object::object!(Loose {
    name: optional "name",
} keep additional);
