//! Constraints of values, and the violations of them.
//!
//! Imports nothing.

#[path = "../../runtime/validation/location.rs"]
pub mod location;
#[path = "../../runtime/validation/validate.rs"]
pub mod validate;
#[path = "../../runtime/validation/violation.rs"]
pub mod violation;
