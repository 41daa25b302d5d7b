//! The types of the API.
//!
//! A type can hold values that its schema does not allow; `validate` reports the
//! violations.

mod get_seat;

pub use crate::runtime::validate::Validate as _;
pub use get_seat::GetSeatKind;
