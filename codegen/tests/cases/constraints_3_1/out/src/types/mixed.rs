use crate::runtime::json::{object, union};

/// The schema `Mixed`.
///
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
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Mixed {
    /// The variant `String`.
    String(String),
    /// The variant `Object`.
    Object(Box<MixedObject>),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Mixed {
    String(String),
    Object(MixedObject),
} "type" else Other from str String schema crate::rules::Mixed);

/// The schema `Mixed.Object`.
///
/// Defined in `#/components/schemas/Mixed`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MixedObject {
    pub kind: Option<String>,
    /// The properties that the document does not declare.
    pub additional: std::collections::BTreeMap<String, serde_json::Value>,
}

impl MixedObject {
    /// Creates a value without properties.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn kind(mut self, kind: impl Into<String>) -> Self {
        self.kind = Some(kind.into());
        self
    }
}

object::object!(MixedObject {
    kind: optional "kind",
} keep additional);
