//! The types of the API.
//!
//! A type can hold values that its schema does not allow; `validate` reports the violations.

#[cfg(feature = "a")]
pub mod a;
#[cfg(feature = "a")]
mod b;

pub use crate::runtime::validation::validate::Validate as _;
#[cfg(feature = "a")]
#[doc(inline)]
pub use a::A;
#[cfg(feature = "a")]
pub use b::B;
