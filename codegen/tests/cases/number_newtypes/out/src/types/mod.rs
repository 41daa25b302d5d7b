//! The types of the API.
//!
//! A type can hold values that its schema does not allow; `validate` reports the violations.

mod amount;
mod cents;
mod count;
mod dozens;
mod half;
mod level;
mod limit;
mod odd;
mod page;
mod plain;
mod ratio;
mod share;
mod size;
mod timestamp;
mod volume;

pub use crate::runtime::validation::validate::Validate as _;
pub use amount::Amount;
pub use cents::Cents;
pub use count::Count;
pub use dozens::Dozens;
pub use half::Half;
pub use level::Level;
pub use limit::Limit;
pub use odd::Odd;
pub use page::Page;
pub use plain::Plain;
pub use ratio::Ratio;
pub use share::Share;
pub use size::Size;
pub use timestamp::Timestamp;
pub use volume::Volume;
