use super::{Bird, Cat, Dog, Fish};
use crate::runtime::json::union;
use crate::runtime::validation::validate;

/// The schema `Pet`.
///
/// The field `kind` tells which it is.
///
/// Described at `#/components/schemas/Pet`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Pet {
    /// Told by `cat` or `kitten`.
    Cat(Box<Cat>),
    /// Told by `dog`.
    Dog(Box<Dog>),
    /// Told by `Fish`.
    Fish(Box<Fish>),
    /// Told by `bird`.
    Bird(Box<Bird>),
    /// A value that fits none of these. It can be received, but not sent.
    Other(serde_json::Value),
}

union::union!(Pet {
    Cat(Cat) = "cat" | "kitten" in kind => validate::value,
    Dog(Dog) = "dog" in kind => validate::value,
    Fish(Fish) = "Fish" written "Fish" => validate::value,
    Bird(Bird) = "bird" written "bird" => validate::value,
} "oneOf" by "kind" else Other);
