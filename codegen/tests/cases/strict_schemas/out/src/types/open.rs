use crate::runtime::json::object;

/// Defined in `#/components/schemas/Open`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Open {
    pub a: Option<i64>,
    /// The properties that the document does not declare.
    pub additional: std::collections::BTreeMap<String, serde_json::Value>,
}

#[cfg(feature = "build-responses")]
impl Open {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn a(mut self, value: i64) -> Self {
        self.a = Some(value);
        self
    }
}

object::object!(Open {
    a: optional "a",
} keep additional);
