//! The types of the API.
//!
//! A type can hold values that its schema does not allow; `validate` reports the violations.

pub mod x_kinds_header;
mod x_meta_header;
mod x_mood_header;

pub use crate::runtime::validation::validate::Validate as _;
pub use x_meta_header::XMetaHeader;
pub use x_mood_header::XMoodHeader;
