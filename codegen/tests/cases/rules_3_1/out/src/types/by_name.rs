use crate::runtime::{object, rule};

/// The schema `ByName`.
///
/// Validated against `patternProperties`: `{"^is":{"type":"boolean"},"^x-":true}`.
///
/// Defined in `#/components/schemas/ByName`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ByName {
    /// The property `id`.
    pub id: Option<i64>,
    /// The properties that the document does not declare.
    pub additional: std::collections::BTreeMap<String, serde_json::Value>,
}

object::object!(ByName {
    id: optional "id",
} keep additional,
    also => |value, at, found| rule::check(value, crate::rules::ByName, at, found));
