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

impl Depends {
    /// Creates a value without properties.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn card(mut self, card: impl Into<String>) -> Self {
        self.card = Some(card.into());
        self
    }

    #[must_use]
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.address = Some(address.into());
        self
    }
}

object::object!(Depends {
    card: optional "card",
    address: optional "address",
} keep additional schema crate::rules::Depends);
