use crate::runtime::json::object;

/// Defined in `#/components/schemas/Machine`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Machine {
    pub power: Option<f64>,
    /// The properties that the document does not declare.
    pub additional: std::collections::BTreeMap<String, String>,
}

#[cfg(feature = "build-responses")]
impl Machine {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn power(mut self, value: f64) -> Self {
        self.power = Some(value);
        self
    }
}

object::object!(Machine {
    power: optional "power",
} keep additional);
