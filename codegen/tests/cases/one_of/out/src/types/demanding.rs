use crate::runtime::json::object;
use crate::runtime::validation::evaluate;

/// The schema `Demanding`.
///
/// `anyOf` is checked: `[{"required":["a"]},{"required":["b"]}]`.
///
/// Described at `#/components/schemas/Demanding`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Demanding {
    /// The field `a`.
    pub a: Option<String>,
    /// The field `b`.
    pub b: Option<String>,
    /// The fields that the description does not name.
    pub additional: std::collections::BTreeMap<String, serde_json::Value>,
}

object::object!(Demanding {
    a: optional "a",
    b: optional "b",
} keep additional,
    constraints => |value, at, found| evaluate::value(
    value,
    crate::rules::Demanding,
    at,
    found,
));
