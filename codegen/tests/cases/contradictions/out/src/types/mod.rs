//! The types of the API.
//!
//! A type can hold values that its schema does not allow; `validate` reports the
//! violations.

mod left;
mod lengths;
mod members;
mod product;
mod types_type;
mod values;

pub use crate::runtime::validation::validate::Validate as _;
pub use left::{Left, LeftB, LeftC};
pub use lengths::Lengths;
pub use members::{Members, MembersObject};
pub use product::{Product, ProductAA, ProductAAKind, ProductBB, ProductBBKind};
pub use types_type::Types;
pub use values::Values;
