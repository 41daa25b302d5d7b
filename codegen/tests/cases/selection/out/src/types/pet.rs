use crate::runtime::json::object;
use crate::types;

/// Defined in `#/components/schemas/Pet`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Pet {
    pub food: Option<types::Food>,
}

#[cfg(feature = "build-responses")]
impl Pet {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn food(mut self, value: impl Into<types::Food>) -> Self {
        self.food = Some(value.into());
        self
    }
}

object::object!(Pet {
    food: optional "food",
});
