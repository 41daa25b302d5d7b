//! The types of the API.
//!
//! A type can hold values that its schema does not allow; `validate` reports the
//! violations.

mod card;
mod described;
pub mod holder;
mod maybe;

pub use crate::runtime::validation::validate::Validate as _;
pub use card::Card;
pub use described::Described;
#[doc(inline)]
pub use holder::Holder;
pub use maybe::Maybe;
