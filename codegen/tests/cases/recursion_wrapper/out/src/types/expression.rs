use super::Negation;
use crate::runtime::json::union;
use crate::runtime::validation::validate;

/// Defined in `#/components/schemas/Expression`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Expression {
    String(String),
    ExpressionList(Vec<Expression>),
    Negation(Box<Negation>),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Expression {
    String(String),
    ExpressionList(Vec<Expression>) => validate::value,
    Negation(Negation) => validate::value,
} "oneOf" else Other);
