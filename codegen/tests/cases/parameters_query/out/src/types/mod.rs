//! The types of the API.
//!
//! A type can hold values that its schema does not allow; `validate` reports the violations.

#[cfg(feature = "objects")]
mod color;
#[cfg(feature = "scalars")]
mod order;
#[cfg(feature = "objects")]
mod point;
#[cfg(feature = "objects")]
mod range;

pub use crate::runtime::validation::validate::Validate as _;
#[cfg(feature = "objects")]
pub use color::Color;
#[cfg(feature = "scalars")]
pub use order::Order;
#[cfg(feature = "objects")]
pub use point::Point;
#[cfg(feature = "objects")]
pub use range::Range;
