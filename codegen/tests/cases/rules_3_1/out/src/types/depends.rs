use crate::runtime::{object, rule};

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
    also => |value, at, found| rule::check(value, crate::rules::Depends, at, found));
