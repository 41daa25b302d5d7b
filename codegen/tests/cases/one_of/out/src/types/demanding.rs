use crate::runtime::{object, rule};

/// The schema `Demanding`.
///
/// Validated against `anyOf`: `[{"required":["a"]},{"required":["b"]}]`.
///
/// Defined in `#/components/schemas/Demanding`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Demanding {
    /// The property `a`.
    pub a: Option<String>,
    /// The property `b`.
    pub b: Option<String>,
    /// The properties that the document does not declare.
    pub additional: std::collections::BTreeMap<String, serde_json::Value>,
}

object::object!(Demanding {
    a: optional "a",
    b: optional "b",
} keep additional,
    also => |value, at, found| rule::check(value, crate::rules::Demanding, at, found));
