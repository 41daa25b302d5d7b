use crate::runtime::json::object;
use crate::runtime::validation::validate;
use crate::types;

/// Defined in `#/components/schemas/Pet`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Pet {
    pub food: Option<types::Food>,
}

object::object!(Pet {
    food: optional "food" => validate::value,
});
