//! The types of the API.
//!
//! A type holds what its schema can hold; `validate` tells what its schema forbids.

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
