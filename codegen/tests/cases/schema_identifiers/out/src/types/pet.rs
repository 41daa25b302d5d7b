//! [`Pet`], and the types inside it.

use crate::runtime::json::{object, union};
use crate::types;

/// The property `kind` selects the variant.
///
/// Defined in `#/components/schemas/Pet`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Pet {
    /// Selected by `cat`.
    Cat(Box<types::Cat>),
    /// Selected by `dog`.
    Dog(Box<Dog>),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Pet {
    Cat(types::Cat) = "cat" in any,
    Dog(Dog) = "dog" in any,
} "oneOf" by "kind" else Other of response);

#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Dog {
    pub kind: String,
    pub barks: bool,
}

#[cfg(feature = "build-responses")]
impl Dog {
    /// Creates a value with its required properties, in the order of their names.
    pub fn new(barks: bool, kind: impl Into<String>) -> Self {
        Self { kind: kind.into(), barks }
    }
}

object::object!(Dog {
    kind: required "kind",
    barks: required "barks",
});
