use crate::runtime::json::{constructor, object};
use crate::runtime::validation::{bounds, string_constraints, validate};

/// Defined in `#/components/schemas/Cat`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Cat {
    pub lives: Option<i64>,
    /// Has at most 20 characters.
    pub name: String,
    pub owner: Option<crate::types::animal::Owner>,
    pub size: Option<i64>,
}

object::object!(Cat {
    lives: optional "lives",
    name: required "name" => |value, at, found| {
        string_constraints::string_constraints!(max_length = 20).validate(value, at, found)
    },
    owner: optional "owner" => validate::value,
    size: optional "size" => |value, at, found| bounds::minimum(*value, 1, at, found),
} then reject_unknown);
constructor::constructor!(Cat {
    name: into String,
} else [lives, owner, size]);
