//! The types of the API.
//!
//! A type can hold values that its schema does not allow; `validate` reports the violations.

mod pet;
mod pet_tag;
mod pet_tag2;
mod pet_tag_3;
mod pet_tag_type;

pub use crate::runtime::validation::validate::Validate as _;
pub use pet::Pet;
pub use pet_tag::PetTag;
pub use pet_tag2::PetTag2;
pub use pet_tag_3::PetTag3;
pub use pet_tag_type::PetTagType;
