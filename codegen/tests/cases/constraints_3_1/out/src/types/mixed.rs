//! [`Mixed`], and the types inside it.

use crate::runtime::json::{object, union};
use crate::runtime::validation::{evaluate, validate};

/// Validated against `then`:
/// `{"properties":{"number":{"minimum":1,"type":"integer"}},"required":["number"]}`.
///
/// Validated against `else`: `{"properties":{"name":{"type":"string"}}}`.
///
/// Validated against `if`:
/// `{"properties":{"kind":{"const":"numbered"}},"required":["kind"]}`.
///
/// Validated against `unevaluatedProperties`: `false`.
///
/// Defined in `#/components/schemas/Mixed`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Mixed {
    String(String),
    Object(Box<Object>),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Mixed {
    String(String),
    Object(Object) => validate::value,
} "type" else Other,
    constraints => |value, at, found| evaluate::value(value, crate::rules::Mixed, at, found));

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Object {
    pub kind: Option<String>,
    /// The properties that the document does not declare.
    pub additional: std::collections::BTreeMap<String, serde_json::Value>,
}

object::object!(Object {
    kind: optional "kind",
} keep additional);
