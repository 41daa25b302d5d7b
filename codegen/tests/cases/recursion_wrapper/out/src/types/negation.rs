use super::Expression;
use crate::runtime::json::object;
use crate::runtime::validation::validate;

/// Defined in `#/components/schemas/Negation`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Negation {
    pub not: Box<Expression>,
}

object::object!(Negation {
    not: required "not" => validate::value,
});
