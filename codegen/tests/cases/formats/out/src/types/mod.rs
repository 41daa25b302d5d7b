//! The types of the API.
//!
//! A type can hold values that its schema does not allow; `validate` reports the violations.

mod email;
pub mod formats;
mod link;

pub use crate::runtime::validation::validate::Validate as _;
pub use email::Email;
#[doc(inline)]
pub use formats::Formats;
pub use link::Link;
