use crate::runtime::json::object;

/// Validated against `patternProperties`: `{"^is":{"type":"boolean"},"^x-":true}`.
///
/// Defined in `#/components/schemas/ByName`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ByName {
    pub id: Option<i64>,
    /// The properties that the document does not declare.
    pub additional: std::collections::BTreeMap<String, serde_json::Value>,
}

#[cfg(feature = "build-responses")]
impl ByName {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
}

object::object!(ByName {
    id: optional "id",
} keep additional schema crate::rules::ByName);
