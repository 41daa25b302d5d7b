use super::Expression;
use crate::runtime::{object, validate};

/// The schema `Negation`.
///
/// Defined in `#/components/schemas/Negation`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Negation {
    /// The property `not`.
    pub not: Box<Expression>,
}

object::object!(Negation {
    not: required "not" => validate::check,
});
