use crate::runtime::json::object;

/// Defined in `#/components/schemas/Loose`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Loose {
    pub name: Option<String>,
    /// The properties that the document does not declare.
    pub additional: std::collections::BTreeMap<String, serde_json::Value>,
}

#[cfg(feature = "build-responses")]
impl Loose {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

object::object!(Loose {
    name: optional "name",
} keep additional);
