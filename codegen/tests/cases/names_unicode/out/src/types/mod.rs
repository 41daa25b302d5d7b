//! The types of the API.
//!
//! A type holds what its schema can hold; `validate` tells what its schema forbids.

mod grosse;
mod mood;

pub use crate::runtime::validation::validate::Validate as _;
pub use grosse::Grosse;
pub use mood::Mood;
