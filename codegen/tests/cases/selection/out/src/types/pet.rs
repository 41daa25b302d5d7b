use crate::runtime::json::object;
use crate::runtime::validation::validate;
use crate::types;

/// The schema `Pet`.
///
/// Defined in `#/components/schemas/Pet`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Pet {
    /// The property `food`.
    pub food: Option<types::Food>,
}

object::object!(Pet {
    food: optional "food" => validate::value,
});
