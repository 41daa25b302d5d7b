//! The types of the API.
//!
//! A type can hold values that its schema does not allow; `validate` reports the
//! violations.

mod card;
mod described;
mod holder;
mod maybe;

pub use crate::runtime::validate::Validate as _;
pub use card::Card;
pub use described::Described;
pub use holder::{Holder, HolderBoth, HolderSeveral};
pub use maybe::Maybe;
