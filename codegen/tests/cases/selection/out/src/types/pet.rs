use crate::runtime::json::object;
use crate::types;

/// Defined in `#/components/schemas/Pet`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Pet {
    pub food: Option<types::Food>,
}

impl Pet {
    /// Creates a value without properties.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn food(mut self, food: impl Into<types::Food>) -> Self {
        self.food = Some(food.into());
        self
    }
}

object::object!(Pet {
    food: optional "food",
});
