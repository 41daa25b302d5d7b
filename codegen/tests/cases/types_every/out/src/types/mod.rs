//! The types of the API.
//!
//! A type can hold values that its schema does not allow; `validate` reports the violations.

mod both;
mod narrow;
pub mod setting;
mod short;

pub use crate::runtime::validation::validate::Validate as _;
pub use both::Both;
pub use narrow::Narrow;
#[doc(inline)]
pub use setting::Setting;
pub use short::Short;
