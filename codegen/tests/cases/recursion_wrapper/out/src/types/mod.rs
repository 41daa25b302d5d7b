//! The types of the API.
//!
//! A type can hold values that its schema does not allow; `validate` reports the violations.

mod expression;
mod leaves;
mod matrix;
mod negation;
mod tree;

pub use crate::runtime::validation::validate::Validate as _;
pub use expression::Expression;
pub use leaves::Leaves;
pub use matrix::Matrix;
pub use negation::Negation;
pub use tree::Tree;
