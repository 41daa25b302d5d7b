//! [`Step`], and the types inside it.

pub mod add;
pub mod object_part;

use crate::runtime::json::{constructor, object, union};
use crate::runtime::validation::validate;

/// The property `op` selects the variant.
///
/// Defined in `#/components/schemas/Step`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Step {
    /// Selected by `add`.
    Add(Box<Add>),
    /// Selected by `remove` or `drop`.
    Object(Box<Object>),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Step {
    Add(Add) = "add" => validate::value,
    Object(Object) = "remove" | "drop" => validate::value,
} "oneOf" by "op" else Other);

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Add {
    pub op: add::Op,
    pub path: String,
    pub value: Option<serde_json::Value>,
}

object::object!(Add {
    op: required "op" => validate::value,
    path: required "path",
    value: optional "value",
});
constructor::constructor!(Add {
    path: into String,
} else [op, value]);

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Object {
    pub op: object_part::Op,
    pub path: String,
}

object::object!(Object {
    op: required "op" => validate::value,
    path: required "path",
});
