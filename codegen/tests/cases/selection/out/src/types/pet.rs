use super::Food;
use crate::runtime::{object, validate};

/// The schema `Pet`.
///
/// Defined in `#/components/schemas/Pet`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Pet {
    /// The property `food`.
    pub food: Option<Food>,
}

object::object!(Pet {
    food: optional "food" => validate::check,
});
