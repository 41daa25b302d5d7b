//! [`Members`], and the types inside it.

use crate::runtime::json::{object, union};
use crate::runtime::validation::{string_constraints, validate};

/// Defined in `#/components/schemas/Members`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Members {
    Object(Box<Object>),
    String(String),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Members {
    Object(Object) => validate::value,
    String(String) => |value, at, found| {
        string_constraints::string_constraints!(max_length = 3).validate(value, at, found)
    },
} "oneOf" else Other);

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Object {
    pub a: Option<String>,
}

object::object!(Object {
    a: optional "a",
});
