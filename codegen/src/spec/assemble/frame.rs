//! A part of a file that is being copied into the tree.
//!
//! Imports `diag`, from this layer `document`, and from this folder `files`.

use super::files::{File, Target, node_at};
use crate::diag::{JsonPointer, Pointer};
use crate::spec::document::Node;
use std::rc::Rc;

/// A part of a file that is being copied. Pointers in it begin at the part.
pub(super) struct Frame {
    pub(super) file: Rc<File>,
    /// Where the part is in its file.
    start: Target,
    /// Where it is in the tree.
    out: JsonPointer,
}

impl Frame {
    pub(super) fn new(file: Rc<File>, start: Target, out: JsonPointer) -> Self {
        Self { file, start, out }
    }

    /// The value that is copied.
    pub(super) fn node(&self) -> Option<&Node> {
        node_at(&self.file.root, &self.start.pointer)
    }

    /// The index of the file.
    pub(super) fn source(&self) -> usize {
        self.start.file
    }

    /// The place of a value in its file.
    pub(super) fn origin(&self, at: &Pointer<'_>) -> Target {
        Target {
            file: self.start.file,
            pointer: self.start.pointer.join(&at.to_string()),
        }
    }

    /// The place of a value in the tree.
    pub(super) fn place(&self, at: &Pointer<'_>) -> JsonPointer {
        self.out.join(&at.to_string())
    }

    /// Whether this is not the entry document and has a component schema of this name.
    pub(super) fn has_schema(&self, name: &str) -> bool {
        let schemas = JsonPointer::from_escaped("/components/schemas");
        let schema = node_at(&self.file.root, &schemas.key(name));
        self.start.file > 0 && schema.is_some()
    }

    /// Whether a reference is anything but one from the entry document into itself, which stays as
    /// it is.
    pub(super) fn is_foreign(&self, text: &str) -> bool {
        self.start.file > 0 || !text.starts_with('#')
    }
}
