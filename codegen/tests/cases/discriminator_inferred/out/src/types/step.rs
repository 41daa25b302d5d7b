//! [`Step`], and the types inside it.

pub mod add {
    pub use crate::shapes::AddYehuaz as Op;
}
pub mod object_part;

use crate::runtime::json::{object, union};

/// The property `op` selects the variant.
///
/// Defined in `#/components/schemas/Step`.
#[derive(Clone, PartialEq)]
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
    Add(Add) = "add",
    Object(Object) = "remove" | "drop",
} "oneOf" by "op" else Other of response);

#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Add {
    pub op: add::Op,
    pub path: String,
    pub value: Option<serde_json::Value>,
}

#[cfg(feature = "build-responses")]
impl Add {
    /// Creates a value with its required properties.
    pub fn new(path: impl Into<String>) -> Self {
        Self {
            op: Default::default(),
            path: path.into(),
            value: None,
        }
    }

    pub fn value(mut self, value: serde_json::Value) -> Self {
        self.value = Some(value);
        self
    }
}

object::object!(Add {
    op: required "op",
    path: required "path",
    value: optional "value",
});

#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Object {
    pub op: object_part::Op,
    pub path: String,
}

#[cfg(feature = "build-responses")]
impl Object {
    /// Creates a value with its required properties, in the order of their names.
    pub fn new(op: impl Into<object_part::Op>, path: impl Into<String>) -> Self {
        Self {
            op: op.into(),
            path: path.into(),
        }
    }
}

object::object!(Object {
    op: required "op",
    path: required "path",
});
