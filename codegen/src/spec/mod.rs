//! Reading a description: text to a checked value tree, and places in the text.
//!
//! Imports `diag` alone.

mod node;

pub use node::{Cursor, Node};
