use super::{Bird, Cat, Dog, Fish};
use crate::runtime::json::union;

/// The schema `Pet`.
///
/// The property `kind` selects the variant.
///
/// Defined in `#/components/schemas/Pet`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Pet {
    /// Selected by `cat` or `kitten`.
    Cat(Box<Cat>),
    /// Selected by `dog`.
    Dog(Box<Dog>),
    /// Selected by `Fish`.
    Fish(Box<Fish>),
    /// Selected by `bird`.
    Bird(Box<Bird>),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Pet {
    Cat(Cat) = "cat" | "kitten" in any,
    Dog(Dog) = "dog" in any,
    Fish(Fish) = "Fish" written "Fish",
    Bird(Bird) = "bird" written "bird",
} "oneOf" by "kind" else Other);
