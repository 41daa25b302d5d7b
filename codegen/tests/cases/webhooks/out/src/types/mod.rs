//! The types of the API.
//!
//! A type holds what its schema can hold; `validate` tells what its schema forbids.

mod pet_born;
mod subscribe;

pub use crate::runtime::validation::validate::Validate as _;
pub use pet_born::PetBornPayload;
pub use subscribe::SubscribeOnChangePayload;
