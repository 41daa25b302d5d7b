use crate::runtime::json::object;
use crate::runtime::validation::evaluate;

/// The schema `Depends`.
///
/// `dependentSchemas` is checked:
/// `{"card":{"properties":{"address":{"minLength":2}},"required":["address"]}}`.
///
/// Described at `#/components/schemas/Depends`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Depends {
    /// The field `card`.
    pub card: Option<String>,
    /// The field `address`.
    pub address: Option<String>,
    /// The fields that the description does not name.
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
