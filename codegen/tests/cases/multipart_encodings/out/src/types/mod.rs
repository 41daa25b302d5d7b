//! The types of the API.
//!
//! A type holds what its schema can hold; `validate` tells what its schema forbids.

mod send_letter;
mod size;

pub use crate::runtime::validation::validate::Validate as _;
pub use send_letter::SendLetterBodyLogXLogType;
pub use size::Size;
