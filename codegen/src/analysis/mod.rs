//! Rules that need more than one look: patterns, and types that contain themselves.
//!
//! Imports `ir`.

mod circles;
mod cycles;
mod fractions;
mod pattern;

pub(crate) use circles::break_circles;
pub(crate) use cycles::{mark_recursive, wrap_aliases};
pub(crate) use fractions::mark_fractions;
pub(crate) use pattern::{Compiled, Refusal};
