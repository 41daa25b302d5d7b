use crate::runtime::json::object;

/// Defined in `#/components/schemas/Card`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Card {
    pub number: String,
}

#[cfg(feature = "build-responses")]
impl Card {
    /// Creates a value with its required properties.
    pub fn new(number: impl Into<String>) -> Self {
        Self { number: number.into() }
    }
}

object::object!(Card {
    number: required "number",
});
