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

#[cfg(feature = "build-responses")]
impl Deserialize {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn serde(mut self, value: impl Into<String>) -> Self {
        self.serde = Some(value.into());
        self
    }

    pub fn validate_(mut self, value: types::Validate) -> Self {
        self.validate_ = Some(value);
        self
    }

    pub fn deserializer(mut self, value: impl Into<String>) -> Self {
        self.deserializer = Some(value.into());
        self
    }
}

object::object!(Deserialize {
    serde: optional "serde",
    validate_: optional "validate",
    deserializer: optional "deserializer",
});
