use crate::runtime::json::object;
use crate::runtime::validation::evaluate;

/// The schema `Depends`.
///
/// Validated against `dependentSchemas`:
/// `{"card":{"properties":{"address":{"minLength":2}},"required":["address"]}}`.
///
/// Defined in `#/components/schemas/Depends`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Depends {
    /// The property `card`.
    pub card: Option<String>,
    /// The property `address`.
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
