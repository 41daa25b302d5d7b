use crate::runtime::json::union;
use crate::types;

/// The property `kind` selects the variant.
///
/// Defined in `#/components/schemas/Pet`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Pet {
    /// Selected by `cat` or `kitten`.
    Cat(Box<types::Cat>),
    /// Selected by `dog`.
    Dog(Box<types::Dog>),
    /// Selected by `Fish`.
    Fish(Box<types::Fish>),
    /// Selected by `bird`.
    Bird(Box<types::Bird>),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Pet {
    Cat(types::Cat) = "cat" | "kitten" in any,
    Dog(types::Dog) = "dog" in any,
    Fish(types::Fish) = "Fish" written "Fish",
    Bird(types::Bird) = "bird" written "bird",
} "oneOf" by "kind" else Other of response);
