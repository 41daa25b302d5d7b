//! The types of the API.
//!
//! A type can hold values that its schema does not allow; `validate` reports the violations.

mod color;
mod order;
mod point;
mod range;

pub use crate::runtime::validation::validate::Validate as _;
pub use color::Color;
pub use order::Order;
pub use point::Point;
pub use range::Range;
