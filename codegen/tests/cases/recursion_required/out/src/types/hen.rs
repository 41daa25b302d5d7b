use crate::runtime::json::object;
use crate::runtime::validation::validate;
use crate::types;

/// Defined in `#/components/schemas/Hen`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Hen {
    pub egg: Box<types::Egg>,
}

object::object!(Hen {
    egg: required "egg" => validate::value,
});
