//! Operations: their path templates, their locations in a document, and selecting among them.
//!
//! Imports `diag`, and from this layer `document`, `reference`, `quote` and `suggest`.

mod place;
mod selection;
mod template;

pub(in crate::spec) use place::field_of_method;
pub(super) use place::path_items;
pub use place::{ADDITIONAL, OperationPlace, made_id, method_of_field, operations, operations_in};
pub use selection::Selection;
pub use template::{Piece, Template};
