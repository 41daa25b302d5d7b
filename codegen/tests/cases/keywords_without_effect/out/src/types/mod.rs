//! The types of the API.
//!
//! A type holds what its schema can hold; `validate` tells what its schema forbids.

mod count;
mod flag;
mod name;
mod tags;

pub use crate::runtime::validation::validate::Validate as _;
pub use count::Count;
pub use flag::Flag;
pub use name::Name;
pub use tags::Tags;
