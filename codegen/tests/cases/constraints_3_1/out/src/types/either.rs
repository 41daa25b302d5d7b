//! [`Either`], and the types inside it.

use crate::runtime::json::{object, union};
use crate::runtime::validation::{bounds, evaluate, validate};

/// Validated against `minProperties`: `2`.
///
/// Validated against `patternProperties`: `{"^n":{"type":"integer"}}`.
///
/// Defined in `#/components/schemas/Either`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Either {
    List(Vec<serde_json::Value>),
    Object(Box<Object>),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Either {
    List(Vec<serde_json::Value>) => |value, at, found| bounds::min_items(value, 1, at, found),
    Object(Object) => validate::value,
} "type" else Other,
    constraints => |value, at, found| evaluate::value(value, crate::rules::Either, at, found));

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Object {
    pub a: Option<String>,
    /// The properties that the document does not declare.
    pub additional: std::collections::BTreeMap<String, serde_json::Value>,
}

object::object!(Object {
    a: optional "a",
} keep additional);
