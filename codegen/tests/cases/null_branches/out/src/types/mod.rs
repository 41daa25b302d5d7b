//! The types of the API.
//!
//! A type can hold values that its schema does not allow; `validate` reports the violations.

mod anything;
mod filter;
mod level;
mod maybe;
mod null_enum;
pub mod query;
mod size;

pub use crate::runtime::validation::validate::Validate as _;
pub use anything::Anything;
pub use filter::Filter;
pub use level::Level;
pub use maybe::Maybe;
pub use null_enum::NullEnum;
#[doc(inline)]
pub use query::Query;
pub use size::Size;
