//! The types of the API.
//!
//! A type holds what its schema can hold; `validate` tells what its schema forbids.

mod food;
mod pet;

pub use crate::runtime::validation::validate::Validate as _;
pub use food::Food;
pub use pet::Pet;
