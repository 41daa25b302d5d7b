//! [`Pet`], and the types inside it.

use crate::runtime::json::{object, union};
use crate::types;

/// The property `kind` selects the variant.
///
/// Defined in `#/definitions/Pet`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Pet {
    /// Selected by `Cat`.
    Cat(Box<types::Cat>),
    /// Selected by `Dog`.
    Dog(Box<types::Dog>),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Pet {
    Cat(types::Cat) = "Cat" in any,
    Dog(types::Dog) = "Dog" in any,
} "oneOf" by "kind" else Other);

#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ToysItem {
    pub label: String,
}

impl ToysItem {
    /// Creates a value with its required properties.
    pub fn new(label: impl Into<String>) -> Self {
        Self { label: label.into() }
    }
}

object::object!(ToysItem {
    label: required "label",
});
