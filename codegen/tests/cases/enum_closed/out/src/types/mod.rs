//! The types of the API.
//!
//! A type can hold values that its schema does not allow; `validate` reports the
//! violations.

mod crate_;
mod size;

pub use crate::runtime::validate::Validate as _;
pub use crate_::{Crate, CrateLid};
pub use size::Size;
