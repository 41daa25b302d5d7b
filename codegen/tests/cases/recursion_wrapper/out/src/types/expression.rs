use super::Negation;
use crate::runtime::json::union;

/// The schema `Expression`.
///
/// Defined in `#/components/schemas/Expression`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Expression {
    /// The variant `String`.
    String(String),
    /// The variant `ExpressionList`.
    ExpressionList(Vec<Expression>),
    /// The variant `Negation`.
    Negation(Box<Negation>),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Expression {
    String(String),
    ExpressionList(Vec<Expression>),
    Negation(Negation),
} "oneOf" else Other from str String);
