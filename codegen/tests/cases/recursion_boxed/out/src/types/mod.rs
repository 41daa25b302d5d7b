//! The types of the API.
//!
//! A type can hold values that its schema does not allow; `validate` reports the violations.

mod company;
mod person;

pub use crate::runtime::validation::validate::Validate as _;
pub use company::Company;
pub use person::Person;
