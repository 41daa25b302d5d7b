//! [`Mixed`], and the types inside it.

use crate::runtime::json::union;
use crate::types;

/// Defined in `#/components/schemas/Mixed`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Mixed {
    Boolean(bool),
    Value(Value),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Mixed {
    Boolean(bool),
    Value(Value),
} "anyOf" else Other of response);

#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Value {
    Number(f64),
    Card(Box<types::Card>),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Value {
    Number(f64),
    Card(types::Card),
} "oneOf" else Other of response);
