//! The types of the API.
//!
//! A type can hold values that its schema does not allow; `validate` reports the violations.

#[cfg(feature = "log")]
mod batch;
pub mod entry;
#[cfg(feature = "shared")]
pub mod problem;
#[cfg(feature = "shared")]
pub mod readings;

pub use crate::runtime::validation::validate::Validate as _;
#[cfg(feature = "log")]
pub use batch::Batch;
#[doc(inline)]
pub use entry::Entry;
