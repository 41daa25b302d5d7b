//! The types of the API.
//!
//! A type can hold values that its schema does not allow; `validate` reports the violations.

mod cat;
#[cfg(feature = "pets")]
mod change;
mod dog;
#[cfg(feature = "pets")]
mod failure;
mod owner;
pub mod pet;

pub use crate::runtime::validation::validate::Validate as _;
pub use cat::Cat;
#[cfg(feature = "pets")]
pub use change::Change;
pub use dog::Dog;
#[cfg(feature = "pets")]
pub use failure::Failure;
pub use owner::Owner;
#[doc(inline)]
pub use pet::Pet;
