//! The types of the API.
//!
//! A type can hold values that its schema does not allow; `validate` reports the violations.

mod egg;
mod hen;

pub use crate::runtime::validation::validate::Validate as _;
pub use egg::Egg;
pub use hen::Hen;
