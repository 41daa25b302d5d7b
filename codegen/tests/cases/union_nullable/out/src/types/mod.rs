//! The types of the API.
//!
//! A type can hold values that its schema does not allow; `validate` reports the violations.

mod card;
mod described;
mod either;
pub mod holder;
mod level;
mod maybe;
mod maybe_size;
mod name;
mod nullable;
mod shop;
mod size;
mod sizes;

pub use crate::runtime::validation::validate::Validate as _;
pub use card::Card;
pub use described::Described;
pub use either::Either;
#[doc(inline)]
pub use holder::Holder;
pub use level::Level;
pub use maybe::Maybe;
pub use maybe_size::MaybeSize;
pub use name::Name;
pub use nullable::Nullable;
pub use shop::Shop;
pub use size::Size;
pub use sizes::Sizes;
