use crate::runtime::json::object;
use crate::runtime::validation::validate;
use crate::types;

/// Defined in `#/components/schemas/Negation`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Negation {
    pub not: Box<types::Expression>,
}

object::object!(Negation {
    not: required "not" => validate::value,
});
