use crate::runtime::json::{constructor, object};
use crate::runtime::validation::{bounds, string_constraints, validate};

/// One that barks.
///
/// Defined in `#/components/schemas/Dog`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Dog {
    /// Has at most 20 characters.
    pub name: String,
    pub owner: Option<crate::types::animal::Owner>,
    /// In hands.
    pub size: i64,
    pub loud: bool,
    pub age: serde_json::Value,
}

object::object!(Dog {
    name: required "name" => |value, at, found| {
        string_constraints::string_constraints!(max_length = 20).validate(value, at, found)
    },
    owner: optional "owner" => validate::value,
    size: required "size" => |value, at, found| {
        bounds::minimum(*value, 1, at, found);
        bounds::maximum(*value, 9, at, found);
    },
    loud: required "loud",
    age: required "age",
});
constructor::constructor!(Dog {
    name: into String,
    size: plain i64,
    loud: plain bool,
    age: plain serde_json::Value,
} else [owner]);
