//! The types of the API.
//!
//! A type holds what its schema can hold; `validate` tells what its schema forbids.

mod circle;
mod length;
mod shape;
mod square;

pub use crate::runtime::validation::validate::Validate as _;
pub use circle::Circle;
pub use length::Length;
pub use shape::Shape;
pub use square::Square;
