//! The types of the API.
//!
//! A type can hold values that its schema does not allow; `validate` reports the violations.

mod certainty;
mod color;
mod garden_id;
mod problem;
mod sighting;

pub use crate::runtime::validation::validate::Validate as _;
pub use certainty::Certainty;
pub use color::Color;
pub use garden_id::GardenId;
pub use problem::Problem;
pub use sighting::Sighting;
