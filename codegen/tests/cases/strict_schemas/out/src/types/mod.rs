//! The types of the API.
//!
//! A type can hold values that its schema does not allow; `validate` reports the violations.

mod closed;
mod holder;
mod open;
pub mod secrets;
mod untyped;

pub use crate::runtime::validation::validate::Validate as _;
pub use closed::Closed;
pub use holder::Holder;
pub use open::Open;
#[doc(inline)]
pub use secrets::Secrets;
pub use untyped::Untyped;
