//! The types of the API.
//!
//! A type can hold values that its schema does not allow; `validate` reports the violations.

#[cfg(feature = "jobs")]
pub mod job_events;
mod summary;

pub use crate::runtime::validation::validate::Validate as _;
pub use summary::Summary;
