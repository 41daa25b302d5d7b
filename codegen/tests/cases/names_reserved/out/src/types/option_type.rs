use crate::runtime::json::object;
use crate::types;

/// Defined in `#/components/schemas/Option`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OptionType {
    pub none: Option<String>,
    pub some: Option<types::SomeType>,
}

#[cfg(feature = "build-responses")]
impl OptionType {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn none(mut self, value: impl Into<String>) -> Self {
        self.none = Some(value.into());
        self
    }

    pub fn some(mut self, value: impl Into<types::SomeType>) -> Self {
        self.some = Some(value.into());
        self
    }
}

object::object!(OptionType {
    none: optional "None",
    some: optional "some",
});
