use crate::runtime::json::{object, union};

/// The schema `Either`.
///
/// Validated against `minProperties`: `2`.
///
/// Validated against `patternProperties`: `{"^n":{"type":"integer"}}`.
///
/// Defined in `#/components/schemas/Either`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Either {
    /// The variant `List`.
    List(Vec<serde_json::Value>),
    /// The variant `Object`.
    Object(Box<EitherObject>),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Either {
    List(Vec<serde_json::Value>) [MinItems(1)],
    Object(EitherObject),
} "type" else Other schema crate::rules::Either);

/// The schema `Either.Object`.
///
/// Defined in `#/components/schemas/Either`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EitherObject {
    pub a: Option<String>,
    /// The properties that the document does not declare.
    pub additional: std::collections::BTreeMap<String, serde_json::Value>,
}

impl EitherObject {
    /// Creates a value without properties.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
    }
}

object::object!(EitherObject {
    a: optional "a",
} keep additional);
