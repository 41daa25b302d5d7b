//! [`Step`], and the types inside it.

pub mod add;
pub mod object_;

use crate::runtime::json::{constructor, object, union};
use crate::runtime::validation::validate;

/// The schema `Step`.
///
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
    /// The property `op`.
    pub op: add::Op,
    /// The property `path`.
    pub path: String,
    /// The property `value`.
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
    /// The property `op`.
    pub op: object_::Op,
    /// The property `path`.
    pub path: String,
}

object::object!(Object {
    op: required "op" => validate::value,
    path: required "path",
});
