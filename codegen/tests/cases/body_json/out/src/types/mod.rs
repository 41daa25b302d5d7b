//! The types of the API.
//!
//! A type holds what its schema can hold; `validate` tells what its schema forbids.

mod patch;
mod pet;

pub use crate::runtime::validation::validate::Validate as _;
pub use patch::PatchBody;
pub use pet::Pet;
