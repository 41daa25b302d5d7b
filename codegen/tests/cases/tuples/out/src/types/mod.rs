//! The types of the API.
//!
//! A type holds what its schema can hold; `validate` tells what its schema forbids.

mod bare;
mod entry;
mod head;
mod one;
mod point;
mod rules;

pub use crate::runtime::validation::validate::Validate as _;
pub use bare::Bare;
pub use entry::{Entry, EntryItem2};
pub use head::Head;
pub use one::One;
pub use point::Point;
pub use rules::Rules;
