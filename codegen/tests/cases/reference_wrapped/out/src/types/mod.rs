//! The types of the API.
//!
//! A type can hold values that its schema does not allow; `validate` reports the
//! violations.

mod alias;
mod car;
mod maybe;
mod owner;

pub use crate::runtime::validate::Validate as _;
pub use alias::Alias;
pub use car::Car;
pub use maybe::Maybe;
pub use owner::Owner;
