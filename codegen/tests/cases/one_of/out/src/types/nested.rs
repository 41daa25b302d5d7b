use crate::runtime::format::date;
use crate::runtime::json::union;
use crate::types;

/// Defined in `#/components/schemas/Nested`.
#[derive(Clone, PartialEq)]
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
    Card(types::Card),
} "oneOf" else Other of response);
