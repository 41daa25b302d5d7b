//! The types of the API.
//!
//! A type can hold values that its schema does not allow; `validate` reports the violations.

#[cfg(feature = "labels")]
mod labels;
mod names;

pub use crate::runtime::validation::validate::Validate as _;
#[cfg(feature = "labels")]
pub use labels::Labels;
pub use names::Names;
