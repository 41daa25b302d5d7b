use super::{Bird, Cat, Dog, Fish};
use crate::runtime::json::union;
use crate::runtime::validation::validate;

/// The property `kind` selects the variant.
///
/// Defined in `#/components/schemas/Pet`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    Cat(Cat) = "cat" | "kitten" in kind => validate::value,
    Dog(Dog) = "dog" in kind => validate::value,
    Fish(Fish) = "Fish" written "Fish" => validate::value,
    Bird(Bird) = "bird" written "bird" => validate::value,
} "oneOf" by "kind" else Other);
