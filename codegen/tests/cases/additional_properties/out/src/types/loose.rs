use crate::runtime::json::object;

/// The schema `Loose`.
///
/// Described at `#/components/schemas/Loose`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Loose {
    /// The field `name`.
    pub name: Option<String>,
    /// The fields that the description does not name.
    pub additional: std::collections::BTreeMap<String, serde_json::Value>,
}

object::object!(Loose {
    name: optional "name",
} keep additional);
