use super::Egg;
use crate::runtime::json::object;

/// The schema `Hen`.
///
/// Defined in `#/components/schemas/Hen`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Hen {
    pub egg: Box<Egg>,
}

impl Hen {
    /// Creates a value with its required properties.
    pub fn new(egg: impl Into<Box<Egg>>) -> Self {
        Self { egg: egg.into() }
    }
}

object::object!(Hen {
    egg: required "egg",
});
