//! The types of the API.
//!
//! A type can hold values that its schema does not allow; `validate` reports the
//! violations.

mod long;
mod object;
mod text;
mod words;

pub use crate::runtime::validate::Validate as _;
pub use long::Long;
pub use object::{Object, ObjectEither, ObjectOnly};
pub use text::Text;
pub use words::Words;
