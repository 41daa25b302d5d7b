use crate::runtime::json::union;
use crate::types;

/// Defined in `#/components/schemas/Either`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Either {
    Card(Box<types::Card>),
    Sizes(types::Sizes),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Either {
    Card(types::Card),
    Sizes(types::Sizes),
} "oneOf" else Other);
