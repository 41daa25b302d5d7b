//! The types of the API.
//!
//! A type can hold values that its schema does not allow; `validate` reports the violations.

#[cfg(feature = "styles")]
mod place;

pub use crate::runtime::validation::validate::Validate as _;
#[cfg(feature = "styles")]
pub use place::Place;
