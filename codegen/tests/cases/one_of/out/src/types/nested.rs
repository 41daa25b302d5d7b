use crate::runtime::format::date;
use crate::runtime::json::union;
use crate::runtime::validation::validate;
use crate::types;

/// Defined in `#/components/schemas/Nested`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Nested {
    Boolean(bool),
    String(date::Date),
    Card(Box<types::Card>),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Nested {
    Boolean(bool),
    String(date::Date),
    Card(types::Card) => validate::value,
} "oneOf" else Other);
