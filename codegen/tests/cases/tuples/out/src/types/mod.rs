//! The types of the API.
//!
//! A type can hold values that its schema does not allow; `validate` reports the
//! violations.

mod bare;
mod entry;
mod head;
mod one;
mod point;
mod rules;

pub use crate::runtime::validate::Validate as _;
pub use bare::Bare;
pub use entry::{Entry, EntryItem2};
pub use head::Head;
pub use one::One;
pub use point::Point;
pub use rules::Rules;
