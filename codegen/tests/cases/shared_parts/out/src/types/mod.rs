//! The types of the API.
//!
//! A type holds what its schema can hold; `validate` tells what its schema forbids.

mod fault;
mod note;

pub use crate::runtime::validation::validate::Validate as _;
pub use fault::FaultError;
pub use note::NoteResponse;
