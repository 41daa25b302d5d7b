//! [`Mixed`], and the types inside it.

use crate::runtime::json::union;
use crate::runtime::validation::validate;
use crate::types;

/// Defined in `#/components/schemas/Mixed`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Mixed {
    Boolean(bool),
    Value(Value),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Mixed {
    Boolean(bool),
    Value(Value) => validate::value,
} "anyOf" else Other);

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Value {
    Number(f64),
    Card(Box<types::Card>),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Value {
    Number(f64) => validate::value,
    Card(types::Card) => validate::value,
} "oneOf" else Other);
