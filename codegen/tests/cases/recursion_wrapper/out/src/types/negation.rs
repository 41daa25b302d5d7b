use crate::runtime::json::object;
use crate::types;

/// Defined in `#/components/schemas/Negation`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Negation {
    pub not: types::Expression,
}

#[cfg(feature = "build-responses")]
impl Negation {
    /// Creates a value with its required properties.
    pub fn new(not: impl Into<types::Expression>) -> Self {
        Self { not: not.into() }
    }
}

object::object!(Negation {
    not: required "not",
});
