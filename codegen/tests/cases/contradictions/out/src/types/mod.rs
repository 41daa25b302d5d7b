//! The types of the API.
//!
//! A type can hold values that its schema does not allow; `validate` reports the
//! violations.

pub mod left;
mod lengths;
pub mod members;
pub mod product;
mod types_type;
mod values;

pub use crate::runtime::validation::validate::Validate as _;
#[doc(inline)]
pub use left::Left;
pub use lengths::Lengths;
#[doc(inline)]
pub use members::Members;
#[doc(inline)]
pub use product::Product;
pub use types_type::Types;
pub use values::Values;
