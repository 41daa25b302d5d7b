//! All checks of a document, in order.
//!
//! Imports `diag`, and from this layer `document`, `rules`, `structure` and `version`.

use super::document::{Cursor, Node};
use super::rules::check_operations;
use super::structure::check_structure;
use super::version;
use crate::diag::Diagnostics;
use std::collections::HashSet;

/// Checks a document: its version, its structure, its references, its operations. All faults
/// are reported in one run; a document of another version gets that fault alone.
pub fn check(root: &Node, found: &Diagnostics) {
    if let Some(version) = version::check(root, found) {
        check_structure(root, version, found);
        check_operations(root, found);
    }
}

/// The schemas of a document that has been checked, in the order of the document; those that
/// only references lead to come last.
pub fn schemas(root: &Node) -> Vec<Cursor<'_>> {
    let found = Diagnostics::default();
    let version = version::check(root, &found);
    let schemas = version.map(|version| check_structure(root, version, &found));
    let mut schemas = schemas.unwrap_or_default();
    let mut seen = HashSet::new();
    schemas.retain(|schema| seen.insert(std::ptr::from_ref(schema.node)));
    schemas
}
