use crate::runtime::json::{constructor, object};
use crate::runtime::validation::{bounds, string_constraints, validate};

/// Defined in `#/components/schemas/Both`.
#[derive(Clone, Debug, PartialEq)]
pub struct Both {
    /// Has at most 20 characters.
    pub name: String,
    pub owner: Option<crate::types::animal::Owner>,
    pub size: Option<i64>,
    pub power: Option<f64>,
    /// The properties that the document does not declare.
    pub additional: std::collections::BTreeMap<String, String>,
}

object::object!(Both {
    name: required "name" => |value, at, found| {
        string_constraints::string_constraints!(max_length = 20).validate(value, at, found)
    },
    owner: optional "owner" => validate::value,
    size: optional "size" => |value, at, found| bounds::minimum(*value, 1, at, found),
    power: optional "power" => validate::value,
} keep additional);
constructor::constructor!(Both {
    name: into String,
} else [owner, size, power, additional]);
