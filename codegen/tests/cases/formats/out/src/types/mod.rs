//! The types of the API.
//!
//! A type can hold values that its schema does not allow; `validate` reports the
//! violations.

mod email;
mod formats;
mod link;

pub use crate::runtime::validate::Validate as _;
pub use email::Email;
pub use formats::{Formats, FormatsBoth, FormatsKind, FormatsKindValue, FormatsNoMail};
pub use link::Link;
