use super::Card;
use crate::runtime::json::union;
use crate::runtime::validation::validate;

/// Defined in `#/components/schemas/Mixed`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Mixed {
    Boolean(bool),
    Value(MixedValue),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Mixed {
    Boolean(bool),
    Value(MixedValue) => validate::value,
} "anyOf" else Other);

/// Defined in `#/components/schemas/Mixed/anyOf/1`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum MixedValue {
    Number(f64),
    Card(Box<Card>),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(MixedValue {
    Number(f64) => validate::value,
    Card(Card) => validate::value,
} "oneOf" else Other);
