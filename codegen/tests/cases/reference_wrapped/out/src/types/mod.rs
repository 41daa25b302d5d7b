//! The types of the API.
//!
//! A type holds what its schema can hold; `validate` tells what its schema forbids.

mod alias;
mod car;
mod maybe;
mod owner;

pub use crate::runtime::validation::validate::Validate as _;
pub use alias::Alias;
pub use car::Car;
pub use maybe::Maybe;
pub use owner::Owner;
