use super::Negation;
use crate::runtime::{union, validate};

/// The schema `Expression`.
///
/// A value has the type that it fits best. It is not checked that it fits no other.
///
/// Described at `#/components/schemas/Expression`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Expression {
    /// The type `String`.
    String(String),
    /// The type `ExpressionList`.
    ExpressionList(Vec<Expression>),
    /// The type `Negation`.
    Negation(Box<Negation>),
    /// A value that fits none of these. It can be received, but not sent.
    Other(serde_json::Value),
}

union::union!(Expression {
    String from String,
    ExpressionList from Vec<Expression> => validate::check,
    Negation from Negation => validate::check,
} oneOf else Other);
