//! Operations: their path templates, their locations in a document, and selecting among them.
//!
//! Imports `diag`, and from this layer `document`, `reference`, `quote` and `suggest`.

mod place;
mod selection;
mod template;

pub(super) use place::path_items;
pub use place::{METHODS, OperationPlace, operations};
pub use selection::Selection;
pub use template::{Piece, Template};
