//! Constraints of values, and the violations of them.

pub mod constrained;
pub mod exact_number;
pub mod location;
pub mod multiple_of;
pub mod pattern;
pub mod rule;
pub mod unique_items;
pub mod validate;
pub mod violation;
