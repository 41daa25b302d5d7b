use crate::runtime::json::object;
use crate::runtime::validation::{evaluate, string_constraints};

/// The schema `Extra`.
///
/// `maxProperties` is checked: `2`.
///
/// Described at `#/components/schemas/Extra`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Extra {
    /// The field `a`.
    pub a: Option<String>,
    /// The fields that the description does not name.
    pub additional: std::collections::BTreeMap<String, String>,
}

object::object!(Extra {
    a: optional "a",
} keep additional => |value, at, found| {
    string_constraints::string_constraints!(max_length = 3).validate(value, at, found)
},
    constraints => |value, at, found| evaluate::value(value, crate::rules::Extra, at, found));
