//! The types of the API.
//!
//! A type can hold values that its schema does not allow; `validate` reports the violations.

mod circle;
mod length;
mod shape;
mod square;

pub use crate::runtime::validation::validate::Validate as _;
pub use circle::Circle;
pub use length::Length;
pub use shape::Shape;
pub use square::Square;
