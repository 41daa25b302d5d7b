use crate::runtime::json::object;
use crate::runtime::validation::evaluate;

/// Validated against `dependentSchemas`:
/// `{"card":{"properties":{"address":{"minLength":2}},"required":["address"]}}`.
///
/// Defined in `#/components/schemas/Depends`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Depends {
    pub card: Option<String>,
    pub address: Option<String>,
    /// The properties that the document does not declare.
    pub additional: std::collections::BTreeMap<String, serde_json::Value>,
}

object::object!(Depends {
    card: optional "card",
    address: optional "address",
} keep additional,
    constraints => |value, at, found| evaluate::value(
    value,
    crate::rules::Depends,
    at,
    found,
));
