use crate::runtime::json::object;

/// Defined in `#/components/schemas/Bank`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Bank {
    pub iban: String,
}

#[cfg(feature = "build-responses")]
impl Bank {
    /// Creates a value with its required properties.
    pub fn new(iban: impl Into<String>) -> Self {
        Self { iban: iban.into() }
    }
}

object::object!(Bank {
    iban: required "iban",
});
