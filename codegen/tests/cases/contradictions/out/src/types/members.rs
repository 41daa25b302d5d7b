//! [`Members`], and the types inside it.

use crate::runtime::json::{object, union};

/// Defined in `#/components/schemas/Members`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Members {
    Object(Box<Object>),
    String(String),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Members {
    Object(Object),
    String(String) [MaxLength(3)],
} "oneOf" else Other from str String of response);

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Object {
    pub a: Option<String>,
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
});
