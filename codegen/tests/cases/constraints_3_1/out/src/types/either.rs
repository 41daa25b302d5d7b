//! [`Either`], and the types inside it.

use crate::runtime::json::{object, union};

/// Validated against `minProperties`: `2`.
///
/// Validated against `patternProperties`: `{"^n":{"type":"integer"}}`.
///
/// Defined in `#/components/schemas/Either`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Either {
    List(Vec<serde_json::Value>),
    Object(Box<Object>),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Either {
    List(Vec<serde_json::Value>) [MinItems(1)],
    Object(Object),
} "type" else Other of response schema crate::rules::Either);

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Object {
    pub a: Option<String>,
    /// The properties that the document does not declare.
    pub additional: std::collections::BTreeMap<String, serde_json::Value>,
}

#[cfg(feature = "build-responses")]
impl Object {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn a(mut self, value: impl Into<String>) -> Self {
        self.a = Some(value.into());
        self
    }
}

object::object!(Object {
    a: optional "a",
} keep additional);
