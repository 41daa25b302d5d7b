use crate::runtime::json::object;

/// Defined in `#/components/schemas/Card`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Card {
    pub number: Option<String>,
}

impl Card {
    /// Creates a value without properties.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn number(mut self, number: impl Into<String>) -> Self {
        self.number = Some(number.into());
        self
    }
}

object::object!(Card {
    number: optional "number",
});
