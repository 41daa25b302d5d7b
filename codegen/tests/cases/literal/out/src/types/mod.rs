//! The types of the API.
//!
//! A type holds what its schema can hold; `validate` tells what its schema forbids.

mod closed;
mod holder;
mod open;
mod untyped;

pub use crate::runtime::validation::validate::Validate as _;
pub use closed::Closed;
pub use holder::Holder;
pub use open::Open;
pub use untyped::Untyped;
