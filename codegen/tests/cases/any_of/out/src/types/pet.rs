use super::{Cat, Dog};
use crate::runtime::json::union;
use crate::runtime::validation::validate;

/// The schema `Pet`.
///
/// Defined in `#/components/schemas/Pet`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Pet {
    /// The variant `Cat`.
    Cat(Box<Cat>),
    /// The variant `Dog`.
    Dog(Box<Dog>),
    /// A value that matches several of the variants, none of which has all of its properties;
    /// or none of them, and then it can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Pet {
    Cat(Cat) => validate::value,
    Dog(Dog) => validate::value,
} "anyOf" else Other);
