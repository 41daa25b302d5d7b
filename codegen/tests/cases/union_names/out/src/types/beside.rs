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

impl Beside {
    /// Creates a value without properties.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn data(mut self, data: impl Into<Option<crate::types::cat::Data>>) -> Self {
        self.data = data.into();
        self
    }

    #[must_use]
    pub fn spots(mut self, spots: impl Into<Option<i64>>) -> Self {
        self.spots = spots.into();
        self
    }
}

object::object!(Beside {
    data: optional "data",
    spots: optional "spots",
} keep additional schema crate::rules::Beside);
