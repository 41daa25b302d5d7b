use crate::runtime::json::object;

/// Validated against `anyOf`: `[{"required":["a"]},{"required":["b"]}]`.
///
/// Defined in `#/components/schemas/Demanding`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Demanding {
    pub a: Option<String>,
    pub b: Option<String>,
    /// The properties that the document does not declare.
    pub additional: std::collections::BTreeMap<String, serde_json::Value>,
}

#[cfg(feature = "build-responses")]
impl Demanding {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn a(mut self, value: impl Into<String>) -> Self {
        self.a = Some(value.into());
        self
    }

    pub fn b(mut self, value: impl Into<String>) -> Self {
        self.b = Some(value.into());
        self
    }
}

object::object!(Demanding {
    a: optional "a",
    b: optional "b",
} keep additional schema crate::rules::Demanding);
