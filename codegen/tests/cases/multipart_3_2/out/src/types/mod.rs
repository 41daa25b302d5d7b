//! The types of the API.
//!
//! A type can hold values that its schema does not allow; `validate` reports the violations.

#[cfg(feature = "documents")]
mod document;

pub use crate::runtime::validation::validate::Validate as _;
#[cfg(feature = "documents")]
pub use document::Document;
