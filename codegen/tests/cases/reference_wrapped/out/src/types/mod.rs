//! The types of the API.
//!
//! A type can hold values that its schema does not allow; `validate` reports the violations.

mod alias;
mod base;
mod car;
mod level;
mod maybe;
mod name;
mod owner;
pub mod parcel;
mod size;

pub use crate::runtime::validation::validate::Validate as _;
pub use alias::Alias;
pub use base::Base;
pub use car::Car;
pub use level::Level;
pub use maybe::Maybe;
pub use name::Name;
pub use owner::Owner;
#[doc(inline)]
pub use parcel::Parcel;
pub use size::Size;
