//! What goes out.
//!
//! Imports nothing.

#[path = "../../runtime/request/scalar.rs"]
pub mod scalar;
