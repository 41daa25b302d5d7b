//! The types of the API.
//!
//! A type can hold values that its schema does not allow; `validate` reports the violations.

mod kind;
pub mod left;
mod lengths;
pub mod listed;
pub mod members;
pub mod nothing;
pub mod product;
pub mod resource;
mod types_type;
mod values;

pub use crate::runtime::validation::validate::Validate as _;
pub use kind::Kind;
#[doc(inline)]
pub use left::Left;
pub use lengths::Lengths;
#[doc(inline)]
pub use listed::Listed;
#[doc(inline)]
pub use members::Members;
#[doc(inline)]
pub use nothing::Nothing;
#[doc(inline)]
pub use product::Product;
#[doc(inline)]
pub use resource::Resource;
pub use types_type::Types;
pub use values::Values;
