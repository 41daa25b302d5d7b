//! [`Mixed`], and the types inside it.

use crate::runtime::json::{object, union};

/// Validated against `then`:
/// `{"properties":{"number":{"minimum":1,"type":"integer"}},"required":["number"]}`.
///
/// Validated against `else`: `{"properties":{"name":{"type":"string"}}}`.
///
/// Validated against `if`: `{"properties":{"kind":{"const":"numbered"}},"required":["kind"]}`.
///
/// Validated against `unevaluatedProperties`: `false`.
///
/// Defined in `#/components/schemas/Mixed`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Mixed {
    String(String),
    Object(Box<Object>),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Mixed {
    String(String),
    Object(Object),
} "type" else Other from str String of response schema crate::rules::Mixed);

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Object {
    pub kind: Option<String>,
    /// The properties that the document does not declare.
    pub additional: std::collections::BTreeMap<String, serde_json::Value>,
}

#[cfg(feature = "build-responses")]
impl Object {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn kind(mut self, value: impl Into<String>) -> Self {
        self.kind = Some(value.into());
        self
    }
}

object::object!(Object {
    kind: optional "kind",
} keep additional);
