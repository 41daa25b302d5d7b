//! The types of the API.
//!
//! A type holds what its schema can hold; `validate` tells what its schema forbids.

mod count;
mod labels;
mod names;

pub use crate::runtime::validation::validate::Validate as _;
pub use count::Count;
pub use labels::Labels;
pub use names::Names;
