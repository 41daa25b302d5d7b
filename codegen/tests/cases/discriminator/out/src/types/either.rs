use super::{Bird, Finned};
use crate::runtime::json::union;
use crate::runtime::validation::validate;

/// The schema `Either`.
///
/// Defined in `#/components/schemas/Either`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Either {
    /// The variant `Bird`.
    Bird(Box<Bird>),
    /// The variant `Finned`.
    Finned(Box<Finned>),
    /// A value that matches none of the variants, or several, none of which has all of its
    /// properties. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Either {
    Bird(Bird) => validate::value,
    Finned(Finned) => validate::value,
} "oneOf" else Other);
