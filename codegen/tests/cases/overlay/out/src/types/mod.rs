//! The types of the API.
//!
//! A type can hold values that its schema does not allow; `validate` reports the violations.

mod new_pet;
mod owner;
mod pet;
mod pets;

pub use crate::runtime::validation::validate::Validate as _;
pub use new_pet::NewPet;
pub use owner::Owner;
pub use pet::Pet;
pub use pets::Pets;
