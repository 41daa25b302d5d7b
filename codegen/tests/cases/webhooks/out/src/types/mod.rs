//! The types of the API.
//!
//! A type can hold values that its schema does not allow; `validate` reports the
//! violations.

mod pet_born;
mod subscribe;

pub use crate::runtime::validate::Validate as _;
pub use pet_born::PetBornPayload;
pub use subscribe::SubscribeOnChangePayload;
