use crate::runtime::json::object;
use crate::runtime::validation::{evaluate, string_constraints};

/// Validated against `maxProperties`: `2`.
///
/// Defined in `#/components/schemas/Extra`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Extra {
    pub a: Option<String>,
    /// The properties that the document does not declare.
    pub additional: std::collections::BTreeMap<String, String>,
}

object::object!(Extra {
    a: optional "a",
} keep additional => |value, at, found| {
    string_constraints::string_constraints!(max_length = 3).validate(value, at, found)
},
    constraints => |value, at, found| evaluate::value(value, crate::rules::Extra, at, found));
