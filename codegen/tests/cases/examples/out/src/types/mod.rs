//! The types of the API.
//!
//! A type can hold values that its schema does not allow; `validate` reports the
//! violations.

mod examples;
mod point;
mod right;
mod sent;
mod wrong;

pub use crate::runtime::validation::validate::Validate as _;
pub use examples::Examples;
pub use point::Point;
pub use right::{Right, RightEither, RightLatest, RightListed, RightOne};
pub use sent::Sent;
pub use wrong::{Wrong, WrongListed, WrongOne};
