use super::Card;
use crate::runtime::format::date;
use crate::runtime::json::union;

/// The schema `Nested`.
///
/// Defined in `#/components/schemas/Nested`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Nested {
    /// The variant `Boolean`.
    Boolean(bool),
    /// The variant `String`.
    String(date::Date),
    /// The variant `Card`.
    Card(Box<Card>),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Nested {
    Boolean(bool),
    String(date::Date),
    Card(Card),
} "oneOf" else Other);
