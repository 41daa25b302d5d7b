//! The types of the API.
//!
//! A type holds what its schema can hold; `validate` tells what its schema forbids.

mod crate_;
mod size;

pub use crate::runtime::validation::validate::Validate as _;
pub use crate_::{Crate, CrateLid};
pub use size::Size;
