//! [`Tree`], and the types inside it.

use crate::runtime::json::object;
use crate::runtime::validation::{string_constraints, validate};

/// Defined in `#/components/schemas/Tree`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Tree {
    pub root: Option<Root>,
}

object::object!(Tree {
    root: optional "root" => validate::value,
});

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Root {
    /// Has at most 2 characters.
    pub label: Option<String>,
    pub next: Option<Box<Root>>,
}

object::object!(Root {
    label: optional "label" => |value, at, found| {
        string_constraints::string_constraints!(max_length = 2).validate(value, at, found)
    },
    next: optional "next" => validate::value,
});
