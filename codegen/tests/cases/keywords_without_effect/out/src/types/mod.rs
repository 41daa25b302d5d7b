//! The types of the API.
//!
//! A type can hold values that its schema does not allow; `validate` reports the violations.

mod count;
mod flag;
mod label;
mod name;
mod tags;

pub use crate::runtime::validation::validate::Validate as _;
pub use count::Count;
pub use flag::Flag;
pub use label::Label;
pub use name::Name;
pub use tags::Tags;
