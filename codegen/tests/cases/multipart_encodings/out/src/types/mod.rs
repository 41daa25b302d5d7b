//! The types of the API.
//!
//! A type can hold values that its schema does not allow; `validate` reports the
//! violations.

mod send_letter;
mod size;

pub use crate::runtime::validate::Validate as _;
pub use send_letter::SendLetterBodyLogXLogType;
pub use size::Size;
