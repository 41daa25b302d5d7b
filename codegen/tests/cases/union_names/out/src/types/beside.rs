use crate::runtime::json::object;

/// Validated against `anyOf`: `[{"required":["stripes"]},{"required":["spots"]}]`.
///
/// Defined in `#/components/schemas/Beside`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Beside {
    pub data: Option<crate::types::cat::Data>,
    pub spots: Option<i64>,
    /// The properties that the document does not declare.
    pub additional: std::collections::BTreeMap<String, serde_json::Value>,
}

#[cfg(feature = "build-responses")]
impl Beside {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn data(mut self, value: crate::types::cat::Data) -> Self {
        self.data = Some(value);
        self
    }

    pub fn spots(mut self, value: i64) -> Self {
        self.spots = Some(value);
        self
    }
}

object::object!(Beside {
    data: optional "data",
    spots: optional "spots",
} keep additional schema crate::rules::Beside);
