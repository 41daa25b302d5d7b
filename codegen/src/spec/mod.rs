//! Reading a description: text to a checked value tree, and places in the text.
//!
//! Imports `keyword` and `diag`.

mod cycles;
mod events;
mod exact;
mod fast;
mod fragment;
mod guard;
mod json;
mod keywords;
mod limits;
mod load;
mod node;
mod operations;
mod part;
mod position;
mod reference;
mod rules;
mod selection;
mod structure;
mod targets;
mod template;
mod version;
mod words;

pub use keywords::{Limit, Types};
pub use limits::compared;
pub use load::load;
pub use node::{Cursor, Node};
pub use part::{json, part};
pub use position::{Locator, locate};
pub use reference::{Resolver, reference_of};
pub use selection::{METHODS, OperationPlace, Selection, operations};
pub use structure::is_token;
pub use template::{Piece, Template, TemplateError};
pub use version::Version;

use crate::diag::Diagnostics;
use std::collections::HashSet;

/// Checks a document: its version, its structure, its references, its operations. Every
/// fault is told, in one run; only a document of another version is left at that.
pub fn check(root: &Node, found: &Diagnostics) {
    let Some(version) = version::check(root, found) else {
        return;
    };
    let mut walk = structure::Walk::new(version, found);
    walk.document(root);
    targets::check(root, &mut walk, found);
    operations::check(root, found);
}

/// All schemas of a document that has been checked, in the order of the document; those that
/// only references lead to come last.
pub fn schemas(root: &Node) -> Vec<Cursor<'_>> {
    let found = Diagnostics::default();
    let Some(version) = version::check(root, &found) else {
        return Vec::new();
    };
    let mut walk = structure::Walk::new(version, &found);
    walk.document(root);
    targets::check(root, &mut walk, &found);
    let mut met = HashSet::new();
    let mut schemas = walk.take_schemas();
    schemas.retain(|schema| met.insert(std::ptr::from_ref(schema.node)));
    schemas
}

#[cfg(test)]
mod testing;
