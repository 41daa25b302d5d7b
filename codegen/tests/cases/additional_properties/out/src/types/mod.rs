//! The types of the API.
//!
//! A type holds what its schema can hold; `validate` tells what its schema forbids.

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
