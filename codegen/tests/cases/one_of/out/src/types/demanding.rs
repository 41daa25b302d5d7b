use crate::runtime::json::object;
use crate::runtime::validation::evaluate;

/// Validated against `anyOf`: `[{"required":["a"]},{"required":["b"]}]`.
///
/// Defined in `#/components/schemas/Demanding`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Demanding {
    pub a: Option<String>,
    pub b: Option<String>,
    /// The properties that the document does not declare.
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
