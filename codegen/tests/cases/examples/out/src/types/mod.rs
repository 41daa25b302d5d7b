//! The types of the API.
//!
//! A type can hold values that its schema does not allow; `validate` reports the violations.

mod examples;
mod point;
pub mod right;
mod sent;
pub mod wrong;

pub use crate::runtime::validation::validate::Validate as _;
pub use examples::Examples;
pub use point::Point;
#[doc(inline)]
pub use right::Right;
pub use sent::Sent;
#[doc(inline)]
pub use wrong::Wrong;
