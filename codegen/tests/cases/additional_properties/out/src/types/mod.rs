//! The types of the API.
//!
//! A type can hold values that its schema does not allow; `validate` reports the violations.

mod anything;
mod closed;
mod labels;
mod loose;
mod nothing;
mod scores;
mod silent;

pub use crate::runtime::validation::validate::Validate as _;
pub use anything::Anything;
pub use closed::Closed;
pub use labels::Labels;
pub use loose::Loose;
pub use nothing::Nothing;
pub use scores::Scores;
pub use silent::Silent;
