//! The types of the API.
//!
//! A type can hold values that its schema does not allow; `validate` reports the
//! violations.

mod fault;
mod note;

pub use crate::runtime::validate::Validate as _;
pub use fault::FaultError;
pub use note::NoteResponse;
