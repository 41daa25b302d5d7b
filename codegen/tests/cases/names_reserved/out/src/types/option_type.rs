use crate::runtime::json::object;
use crate::types;

/// Defined in `#/components/schemas/Option`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OptionType {
    pub none: Option<String>,
    pub some: Option<types::SomeType>,
}

impl OptionType {
    /// Creates a value without properties.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn none(mut self, none: impl Into<String>) -> Self {
        self.none = Some(none.into());
        self
    }

    #[must_use]
    pub fn some(mut self, some: impl Into<types::SomeType>) -> Self {
        self.some = Some(some.into());
        self
    }
}

object::object!(OptionType {
    none: optional "None",
    some: optional "some",
});
