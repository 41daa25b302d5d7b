//! The types of the API.
//!
//! A type can hold values that its schema does not allow; `validate` reports the violations.

mod common_status;
#[cfg(feature = "pets")]
mod error;
mod owner;
pub mod pet;
mod pet_id;
mod pet_status;

pub use crate::runtime::validation::validate::Validate as _;
pub use common_status::CommonStatus;
#[cfg(feature = "pets")]
pub use error::Error;
pub use owner::Owner;
#[doc(inline)]
pub use pet::Pet;
pub use pet_id::PetId;
pub use pet_status::PetStatus;
