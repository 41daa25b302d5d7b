//! The types of the API.
//!
//! A type holds what its schema can hold; `validate` tells what its schema forbids.

mod pet;
mod pet_tag;
mod pet_tag2;
mod pet_tag_;
mod pet_tag_2;

pub use crate::runtime::validate::Validate as _;
pub use pet::Pet;
pub use pet_tag::PetTag;
pub use pet_tag2::PetTag2Type;
pub use pet_tag_::PetTagType;
pub use pet_tag_2::PetTag2;
