use crate::runtime::json::object;
use crate::types;

/// Defined in `#/components/schemas/Deserialize`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Deserialize {
    pub serde: Option<String>,
    pub validate_: Option<types::Validate>,
    pub deserializer: Option<String>,
}

impl Deserialize {
    /// Creates a value without properties.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn serde(mut self, serde: impl Into<String>) -> Self {
        self.serde = Some(serde.into());
        self
    }

    #[must_use]
    pub fn validate_(mut self, validate_: impl Into<Option<types::Validate>>) -> Self {
        self.validate_ = validate_.into();
        self
    }

    #[must_use]
    pub fn deserializer(mut self, deserializer: impl Into<String>) -> Self {
        self.deserializer = Some(deserializer.into());
        self
    }
}

object::object!(Deserialize {
    serde: optional "serde",
    validate_: optional "validate",
    deserializer: optional "deserializer",
});
