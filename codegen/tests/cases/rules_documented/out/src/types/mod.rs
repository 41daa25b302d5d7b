//! The types of the API.
//!
//! A type holds what its schema can hold; `validate` tells what its schema forbids.

mod code;
mod everything;
mod not;

pub use crate::runtime::validate::Validate as _;
pub use code::Code;
pub use everything::{Everything, EverythingTwo};
pub use not::Not;
