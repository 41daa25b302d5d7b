//! Reading a description: text to a checked value tree, and places in the text.
//!
//! Imports `diag` alone.

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

pub use keywords::{Limit, Types, has_force};
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

#[cfg(test)]
mod testing;
