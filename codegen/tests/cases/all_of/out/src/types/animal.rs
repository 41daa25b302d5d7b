//! [`Animal`], and the types inside it.

use crate::runtime::json::{constructor, object};
use crate::runtime::validation::{bounds, string_constraints, validate};

/// Defined in `#/components/schemas/Animal`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Animal {
    /// Has at most 20 characters.
    pub name: String,
    pub owner: Option<Owner>,
    pub size: Option<i64>,
}

object::object!(Animal {
    name: required "name" => |value, at, found| {
        string_constraints::string_constraints!(max_length = 20).validate(value, at, found)
    },
    owner: optional "owner" => validate::value,
    size: optional "size" => |value, at, found| bounds::minimum(*value, 1, at, found),
});
constructor::constructor!(Animal {
    name: into String,
} else [owner, size]);

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Owner {
    pub mail: Option<String>,
}

object::object!(Owner {
    mail: optional "mail",
});
