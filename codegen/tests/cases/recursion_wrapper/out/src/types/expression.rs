use crate::runtime::json::union;
use crate::runtime::validation::validate;
use crate::types;

/// Defined in `#/components/schemas/Expression`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Expression {
    String(String),
    ExpressionList(Vec<Expression>),
    Negation(Box<types::Negation>),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Expression {
    String(String),
    ExpressionList(Vec<Expression>) => validate::value,
    Negation(types::Negation) => validate::value,
} "oneOf" else Other);
