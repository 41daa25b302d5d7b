use crate::runtime::json::union;
use crate::runtime::validation::validate;
use crate::types;

/// The schema `Either`.
///
/// Defined in `#/components/schemas/Either`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Either {
    /// The variant `Bird`.
    Bird(Box<types::Bird>),
    /// The variant `Finned`.
    Finned(Box<types::Finned>),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Either {
    Bird(types::Bird) => validate::value,
    Finned(types::Finned) => validate::value,
} "oneOf" else Other);
