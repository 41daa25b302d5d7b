use super::Expression;
use crate::runtime::json::object;

/// The schema `Negation`.
///
/// Defined in `#/components/schemas/Negation`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Negation {
    pub not: Box<Expression>,
}

impl Negation {
    /// Creates a value with its required properties.
    pub fn new(not: impl Into<Box<Expression>>) -> Self {
        Self { not: not.into() }
    }
}

object::object!(Negation {
    not: required "not",
});
