//! Reading a description: text to a checked value tree, and places in the text.
//!
//! Imports `diag` alone.

mod node;
mod reference;
mod selection;
mod template;
mod words;

pub use node::{Cursor, Node};
pub use reference::{Resolver, reference_of};
pub use selection::{METHODS, OperationPlace, Selection, operations};
pub use template::{Piece, Template, TemplateError};

#[cfg(test)]
mod testing;
