//! The types of the API.
//!
//! A type holds what its schema can hold; `validate` tells what its schema forbids.

mod base;
mod card;

pub use crate::runtime::validation::validate::Validate as _;
pub use base::Base;
pub use card::Card;
