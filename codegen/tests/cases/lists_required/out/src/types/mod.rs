//! The types of the API.
//!
//! A type can hold values that its schema does not allow; `validate` reports the violations.

mod ids;

pub use crate::runtime::validation::validate::Validate as _;
pub use ids::Ids;
