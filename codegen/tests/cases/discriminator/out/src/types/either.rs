use super::{Bird, Finned};
use crate::runtime::json::union;
use crate::runtime::validation::validate;

/// Defined in `#/components/schemas/Either`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Either {
    Bird(Box<Bird>),
    Finned(Box<Finned>),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Either {
    Bird(Bird) => validate::value,
    Finned(Finned) => validate::value,
} "oneOf" else Other);
