use super::Card;
use crate::runtime::{union, validate};

/// The schema `Mixed`.
///
/// A value has the type that it fits best.
///
/// Described at `#/components/schemas/Mixed`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Mixed {
    /// The type `Boolean`.
    Boolean(bool),
    /// The type `Value`.
    Value(MixedValue),
    /// A value that fits none of these. It can be received, but not sent.
    Other(serde_json::Value),
}

union::union!(Mixed {
    Boolean from bool,
    Value from MixedValue => validate::check,
} anyOf else Other);

/// The schema `Mixed.Value`.
///
/// A value has the type that it fits best. It is not checked that it fits no other.
///
/// Described at `#/components/schemas/Mixed/anyOf/1`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum MixedValue {
    /// The type `Number`.
    Number(f64),
    /// The type `Card`.
    Card(Box<Card>),
    /// A value that fits none of these. It can be received, but not sent.
    Other(serde_json::Value),
}

union::union!(MixedValue {
    Number from f64 => validate::check,
    Card from Card => validate::check,
} oneOf else Other);
