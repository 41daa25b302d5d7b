use crate::runtime::json::object;
use crate::runtime::validation::evaluate;

/// Validated against `patternProperties`: `{"^is":{"type":"boolean"},"^x-":true}`.
///
/// Defined in `#/components/schemas/ByName`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ByName {
    pub id: Option<i64>,
    /// The properties that the document does not declare.
    pub additional: std::collections::BTreeMap<String, serde_json::Value>,
}

object::object!(ByName {
    id: optional "id",
} keep additional,
    constraints => |value, at, found| evaluate::value(value, crate::rules::ByName, at, found));
