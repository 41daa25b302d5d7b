use super::{Card, Sizes};
use crate::runtime::json::union;
use crate::runtime::validation::validate;

/// The schema `Either`.
///
/// Defined in `#/components/schemas/Either`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Either {
    /// The variant `Card`.
    Card(Box<Card>),
    /// The variant `Sizes`.
    Sizes(Sizes),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Either {
    Card(Card) => validate::value,
    Sizes(Sizes) => validate::value,
} "oneOf" else Other);
