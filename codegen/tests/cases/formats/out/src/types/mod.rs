//! The types of the API.
//!
//! A type holds what its schema can hold; `validate` tells what its schema forbids.

mod email;
mod formats;
mod link;

pub use crate::runtime::validation::validate::Validate as _;
pub use email::Email;
pub use formats::{Formats, FormatsBoth, FormatsKind, FormatsKindValue, FormatsNoMail};
pub use link::Link;
