//! Rules that need more than one look: patterns, and types that contain themselves.
//!
//! Imports `diag` and `ir`.

mod cycles;
mod pattern;

pub(crate) use cycles::{mark_recursive, wrap_aliases};
pub(crate) use pattern::{Refusal, compile, matches};
