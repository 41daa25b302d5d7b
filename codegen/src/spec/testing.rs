//! Helpers for the unit tests of this layer.
//!
//! Imports `diag`, and from this layer `document` and `read`.

use super::document::Node;
use super::read::load;
use crate::diag::{Diagnostic, Diagnostics};

/// Reads a document that is known to be readable.
pub(super) fn document(text: &str) -> Node {
    load(text).unwrap()
}

/// The diagnostics, each as code and pointer.
pub(super) fn lines(found: Diagnostics) -> Vec<String> {
    let line = |fault: Diagnostic| format!("{} {}", fault.code, fault.pointer.as_str());
    found.into_vec().into_iter().map(line).collect()
}
