//! The types of the API.
//!
//! A type holds what its schema can hold; `validate` tells what its schema forbids.

mod long;
mod object;
mod text;
mod words;

pub use crate::runtime::validation::validate::Validate as _;
pub use long::Long;
pub use object::{Object, ObjectEither, ObjectOnly};
pub use text::Text;
pub use words::Words;
