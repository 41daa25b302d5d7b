//! Constraints of values, and the violations of them.

pub mod bounds;
pub mod location;
pub mod pattern;
pub mod string_constraints;
pub mod validate;
pub mod violation;
