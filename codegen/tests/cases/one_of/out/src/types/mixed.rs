use super::Card;
use crate::runtime::json::union;

/// The schema `Mixed`.
///
/// Defined in `#/components/schemas/Mixed`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Mixed {
    /// The variant `Boolean`.
    Boolean(bool),
    /// The variant `Value`.
    Value(MixedValue),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Mixed {
    Boolean(bool),
    Value(MixedValue),
} "anyOf" else Other);

/// The schema `Mixed.Value`.
///
/// Defined in `#/components/schemas/Mixed/anyOf/1`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum MixedValue {
    /// The variant `Number`.
    Number(f64),
    /// The variant `Card`.
    Card(Box<Card>),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(MixedValue {
    Number(f64),
    Card(Card),
} "oneOf" else Other);
