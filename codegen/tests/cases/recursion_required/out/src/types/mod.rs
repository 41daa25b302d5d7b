//! The types of the API.
//!
//! A type holds what its schema can hold; `validate` tells what its schema forbids.

mod egg;
mod hen;

pub use crate::runtime::validation::validate::Validate as _;
pub use egg::Egg;
pub use hen::Hen;
