use crate::runtime::json::object;

/// Defined in `#/components/schemas/Idle`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Idle {
    pub a: Option<String>,
    /// The properties that the document does not declare.
    pub additional: std::collections::BTreeMap<String, serde_json::Value>,
}

#[cfg(feature = "build-responses")]
impl Idle {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn a(mut self, value: impl Into<String>) -> Self {
        self.a = Some(value.into());
        self
    }
}

object::object!(Idle {
    a: optional "a",
} keep additional);
