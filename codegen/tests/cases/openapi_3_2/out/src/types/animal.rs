use crate::runtime::json::union;
use crate::types;

/// The property `kind` selects the variant.
///
/// Defined in `#/components/schemas/Animal`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Animal {
    /// Selected by `cat`.
    Cat(Box<types::Cat>),
    /// Selected by `dog`.
    Dog(Box<types::Dog>),
    /// Selected by all other values, or if there is none.
    OtherAnimal(Box<types::OtherAnimal>),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Animal {
    Cat(types::Cat) = "cat" in any,
    Dog(types::Dog) = "dog" written "dog",
    OtherAnimal(types::OtherAnimal),
} "oneOf" by "kind" or OtherAnimal else Other of response);
