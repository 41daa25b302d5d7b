//! The types of the API.
//!
//! A type holds what its schema can hold; `validate` tells what its schema forbids.

mod fault;

pub use crate::runtime::validation::validate::Validate as _;
pub use fault::Fault;
