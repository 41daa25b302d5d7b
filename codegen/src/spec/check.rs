//! All checks of a document, in order.
//!
//! Imports `diag`, and from this layer `description`, `document`, `rules`, `structure` and `version`.

use super::description::Description;
use super::document::{Cursor, Node};
use super::rules::{check_operations, check_tags};
use super::structure::check_structure;
use super::version;
use crate::diag::{Code, Diagnostic, Diagnostics, Severity};
use std::collections::HashSet;

/// Checks a document: its version, its structure, its references, its operations. All faults
/// are reported in one run; a document of another version gets that fault alone.
pub fn check(root: &Node, found: &Diagnostics) {
    if let Some(version) = version::check(root, found) {
        check_structure(root, version, found);
        check_operations(root, found);
        check_tags(root, found);
    }
}

/// Checks the tree of a description, with the diagnostics that came up on the way to it; none if
/// there is no tree.
pub fn check_description<'d>(
    description: &'d Description<'_>,
    found: &Diagnostics,
) -> Option<&'d Node> {
    found.extend(description.found().iter().cloned());
    let root = description.root()?;
    let is_complete = !found.has_errors();
    let checked = Diagnostics::default();
    check(root, &checked);
    let checked = checked.into_vec().into_iter();
    // References that lead nowhere, which are in the tree as they were, have been reported.
    let places = description.found().iter().filter(|it| is_lost(it));
    let places: HashSet<_> = places.map(|it| description.place(it)).collect();
    let is_known = |fault: &Diagnostic| {
        let is_external = !is_complete && fault.code == Code::REF_EXTERNAL;
        is_external || (is_lost(fault) && places.contains(&description.place(fault)))
    };
    found.extend(checked.filter(|fault| !is_known(fault)));
    Some(root)
}

/// Whether a reference leads nowhere.
fn is_lost(fault: &Diagnostic) -> bool {
    fault.severity == Severity::Error && fault.code == Code::REF_MISSING
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
