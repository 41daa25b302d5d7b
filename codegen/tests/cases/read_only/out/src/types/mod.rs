//! The types of the API.
//!
//! A type can hold values that its schema does not allow; `validate` reports the violations.

mod both;
mod id;
mod user;

pub use crate::runtime::validation::validate::Validate as _;
pub use both::Both;
pub use id::Id;
pub use user::User;
