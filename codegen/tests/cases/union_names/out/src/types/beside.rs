use crate::runtime::json::object;
use crate::runtime::validation::{evaluate, validate};

/// Validated against `anyOf`: `[{"required":["stripes"]},{"required":["spots"]}]`.
///
/// Defined in `#/components/schemas/Beside`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Beside {
    pub data: Option<crate::types::cat::Data>,
    pub spots: Option<i64>,
    /// The properties that the document does not declare.
    pub additional: std::collections::BTreeMap<String, serde_json::Value>,
}

object::object!(Beside {
    data: optional "data" => validate::value,
    spots: optional "spots",
} keep additional,
    constraints => |value, at, found| evaluate::value(value, crate::rules::Beside, at, found));
