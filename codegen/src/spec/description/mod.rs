//! Descriptions: their texts, the tree that these become, and the origins of its parts.
//!
//! Imports `diag`, and from this layer `document` and `read`.

mod assembled;
mod origins;
mod source;
mod transform;

pub use assembled::{AsDescription, Description};
pub use origins::{Moves, Origin, Origins, Place};
pub use source::{Source, SourceText};
