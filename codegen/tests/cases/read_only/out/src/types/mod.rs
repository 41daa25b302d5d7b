//! The types of the API.
//!
//! A type holds what its schema can hold; `validate` tells what its schema forbids.

mod both;
mod id;
mod user;

pub use crate::runtime::validation::validate::Validate as _;
pub use both::Both;
pub use id::Id;
pub use user::User;
