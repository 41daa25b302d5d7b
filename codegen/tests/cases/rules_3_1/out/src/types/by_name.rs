use crate::runtime::json::object;
use crate::runtime::validation::evaluate;

/// The schema `ByName`.
///
/// `patternProperties` is checked: `{"^is":{"type":"boolean"},"^x-":true}`.
///
/// Described at `#/components/schemas/ByName`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ByName {
    /// The field `id`.
    pub id: Option<i64>,
    /// The fields that the description does not name.
    pub additional: std::collections::BTreeMap<String, serde_json::Value>,
}

object::object!(ByName {
    id: optional "id",
} keep additional,
    constraints => |value, at, found| evaluate::value(value, crate::rules::ByName, at, found));
