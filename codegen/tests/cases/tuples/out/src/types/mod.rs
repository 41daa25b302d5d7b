//! The types of the API.
//!
//! A type can hold values that its schema does not allow; `validate` reports the violations.

mod bare;
pub mod entry;
mod head;
mod one;
mod point;
mod rules;

pub use crate::runtime::validation::validate::Validate as _;
pub use bare::Bare;
#[doc(inline)]
pub use entry::Entry;
pub use head::Head;
pub use one::One;
pub use point::Point;
pub use rules::Rules;
