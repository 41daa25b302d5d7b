use crate::runtime::json::union;
use crate::runtime::validation::validate;
use crate::types;

/// Defined in `#/components/schemas/Either`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Either {
    Card(Box<types::Card>),
    Sizes(types::Sizes),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Either {
    Card(types::Card) => validate::value,
    Sizes(types::Sizes) => validate::value,
} "oneOf" else Other);
