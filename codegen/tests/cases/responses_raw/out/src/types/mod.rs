//! The types of the API.
//!
//! A type can hold values that its schema does not allow; `validate` reports the violations.

#[cfg(feature = "lines")]
mod line;
#[cfg(feature = "report")]
mod report;

pub use crate::runtime::validation::validate::Validate as _;
#[cfg(feature = "lines")]
pub use line::Line;
#[cfg(feature = "report")]
pub use report::Report;
