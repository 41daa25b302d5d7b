//! The types of the API.
//!
//! A type can hold values that its schema does not allow; `validate` reports the violations.

#[cfg(feature = "pets")]
mod food;
#[cfg(feature = "pets")]
mod pet;

pub use crate::runtime::validation::validate::Validate as _;
#[cfg(feature = "pets")]
pub use food::Food;
#[cfg(feature = "pets")]
pub use pet::Pet;
