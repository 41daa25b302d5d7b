//! The types of the API.
//!
//! A type can hold values that its schema does not allow; `validate` reports the violations.

mod food;
mod pet;

pub use crate::runtime::validation::validate::Validate as _;
pub use food::Food;
pub use pet::Pet;
