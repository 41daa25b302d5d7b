use super::{Bird, Finned};
use crate::runtime::json::union;

/// The schema `Either`.
///
/// Defined in `#/components/schemas/Either`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Either {
    /// The variant `Bird`.
    Bird(Box<Bird>),
    /// The variant `Finned`.
    Finned(Box<Finned>),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Either {
    Bird(Bird),
    Finned(Finned),
} "oneOf" else Other);
