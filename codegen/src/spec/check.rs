//! All checks of a document, in order.
//!
//! Imports `diag`, and from this layer `document`, `rules`, `structure` and `version`.

use super::document::{Cursor, Node};
use super::rules::check_operations;
use super::structure::{Walk, check_references};
use super::version;
use crate::diag::Diagnostics;
use std::collections::HashSet;

/// Checks a document: its version, its structure, its references, its operations. All faults
/// are reported in one run; a document of another version gets that fault alone.
pub fn check(root: &Node, found: &Diagnostics) {
    if walk(root, found).is_some() {
        check_operations(root, found);
    }
}

/// The schemas of a document that has been checked, in the order of the document; those that
/// only references lead to come last.
pub fn schemas(root: &Node) -> Vec<Cursor<'_>> {
    let found = Diagnostics::default();
    let mut schemas = walk(root, &found).unwrap_or_default();
    let mut seen = HashSet::new();
    schemas.retain(|schema| seen.insert(std::ptr::from_ref(schema.node)));
    schemas
}

/// Checks structure and references, and returns the schemas; none where the document is of a
/// version that is not supported.
fn walk<'d>(root: &'d Node, found: &Diagnostics) -> Option<Vec<Cursor<'d>>> {
    let version = version::check(root, found)?;
    let mut walk = Walk::new(version, found);
    walk.document(root);
    check_references(root, &mut walk, found);
    Some(walk.into_schemas())
}
