use super::Expression;
use crate::runtime::json::object;
use crate::runtime::validation::validate;

/// The schema `Negation`.
///
/// Described at `#/components/schemas/Negation`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Negation {
    /// The field `not`.
    pub not: Box<Expression>,
}

object::object!(Negation {
    not: required "not" => validate::value,
});
