use super::Food;
use crate::runtime::json::object;

/// The schema `Pet`.
///
/// Defined in `#/components/schemas/Pet`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Pet {
    pub food: Option<Food>,
}

impl Pet {
    /// Creates a value without properties.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn food(mut self, food: impl Into<Food>) -> Self {
        self.food = Some(food.into());
        self
    }
}

object::object!(Pet {
    food: optional "food",
});
