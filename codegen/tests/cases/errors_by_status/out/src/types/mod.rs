//! The types of the API.
//!
//! A type can hold values that its schema does not allow; `validate` reports the
//! violations.

mod get_things;
mod problem;

pub use crate::runtime::validate::Validate as _;
pub use get_things::{GetThingsConflictError, GetThingsNotFoundError};
pub use problem::Problem;
