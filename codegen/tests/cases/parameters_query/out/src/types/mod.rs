//! The types of the API.
//!
//! A type holds what its schema can hold; `validate` tells what its schema forbids.

mod color;
mod order;
mod point;
mod range;

pub use crate::runtime::validation::validate::Validate as _;
pub use color::Color;
pub use order::Order;
pub use point::Point;
pub use range::Range;
