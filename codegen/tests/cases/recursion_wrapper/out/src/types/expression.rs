use crate::runtime::json::union;
use crate::types;

/// Defined in `#/components/schemas/Expression`.
#[derive(Clone, PartialEq)]
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
    ExpressionList(Vec<Expression>),
    Negation(types::Negation),
} "oneOf" else Other from str String of response);
