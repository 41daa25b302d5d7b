use crate::runtime::json::object;

/// Validated against `dependentSchemas`:
/// `{"card":{"properties":{"address":{"minLength":2}},"required":["address"]}}`.
///
/// Defined in `#/components/schemas/Depends`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Depends {
    pub card: Option<String>,
    pub address: Option<String>,
    /// The properties that the document does not declare.
    pub additional: std::collections::BTreeMap<String, serde_json::Value>,
}

#[cfg(feature = "build-responses")]
impl Depends {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn card(mut self, value: impl Into<String>) -> Self {
        self.card = Some(value.into());
        self
    }

    pub fn address(mut self, value: impl Into<String>) -> Self {
        self.address = Some(value.into());
        self
    }
}

object::object!(Depends {
    card: optional "card",
    address: optional "address",
} keep additional schema crate::rules::Depends);
