use super::{Cat, Dog, Fish};
use crate::runtime::{union, validate};

/// The schema `Pet`.
///
/// The field `kind` tells which type a value has.
///
/// Described at `#/components/schemas/Pet`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Pet {
    /// Where `kind` is `cat` or `kitten`.
    Cat(Box<Cat>),
    /// Where `kind` is `dog`.
    Dog(Box<Dog>),
    /// Where `kind` is `Fish`.
    Fish(Box<Fish>),
    /// A value that fits none of these. It can be received, but not sent.
    Other(serde_json::Value),
}

union::union!(Pet {
    Cat from Cat as "cat" or "kitten" in kind => validate::check,
    Dog from Dog as "dog" in kind => validate::check,
    Fish from Fish as "Fish" in kind => validate::check,
} oneOf by "kind" else Other);
