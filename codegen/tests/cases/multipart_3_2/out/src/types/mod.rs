//! The types of the API.
//!
//! A type can hold values that its schema does not allow; `validate` reports the violations.

mod document;

pub use crate::runtime::validation::validate::Validate as _;
pub use document::Document;
