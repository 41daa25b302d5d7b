//! The types of the API.
//!
//! A type holds what its schema can hold; `validate` tells what its schema forbids.

mod get_seat;

pub use crate::runtime::validation::validate::Validate as _;
pub use get_seat::GetSeatKind;
