use super::Card;
use crate::runtime::{date, union, validate};

/// The schema `Nested`.
///
/// A value has the type that it fits best. It is not checked that it fits no other.
///
/// Described at `#/components/schemas/Nested`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Nested {
    /// The type `Boolean`.
    Boolean(bool),
    /// The type `String`.
    String(date::Date),
    /// The type `Card`.
    Card(Box<Card>),
    /// A value that fits none of these. It can be received, but not sent.
    Other(serde_json::Value),
}

union::union!(Nested {
    Boolean from bool,
    String from date::Date,
    Card from Card => validate::check,
} oneOf else Other);
