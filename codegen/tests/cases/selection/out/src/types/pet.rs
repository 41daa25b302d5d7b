use super::Food;
use crate::runtime::json::object;
use crate::runtime::validation::validate;

/// Defined in `#/components/schemas/Pet`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Pet {
    pub food: Option<Food>,
}

object::object!(Pet {
    food: optional "food" => validate::value,
});
