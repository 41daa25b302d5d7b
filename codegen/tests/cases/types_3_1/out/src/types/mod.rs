//! The types of the API.
//!
//! A type can hold values that its schema does not allow; `validate` reports the violations.

mod long;
pub mod object;
mod text;
mod words;

pub use crate::runtime::validation::validate::Validate as _;
pub use long::Long;
#[doc(inline)]
pub use object::Object;
pub use text::Text;
pub use words::Words;
