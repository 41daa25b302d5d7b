//! The docs of a place that has a schema: a property, a parameter, a part of a body.
//!
//! Imports `ir` and `spec`; docs, the store, facts and references.

use super::facts::InsideNull;
use super::intersection::Origin;
use super::reference::{inside_null, target_of};
use super::store::Store;
use crate::ir::Docs;
use crate::lower::docs::docs;
use crate::spec::Cursor;

/// The docs of a place: those of its schema, or of what that is made of or refers to.
pub(in crate::lower) fn place_docs<'d>(store: &Store<'d, '_>, schema: &Cursor<'d>) -> Docs {
    let own = docs(schema);
    if let Some(target) = target_of(store, schema) {
        return own.or(docs(&target.schema));
    }
    let facts = store.of(schema);
    let inside = inside_null(store, &facts);
    let parts = match &inside {
        InsideNull::Branch(branch) => &branch.parts,
        InsideNull::Same | InsideNull::Named(_) => &facts.parts,
    };
    let parts = parts.iter().filter(|part| part.origin == Origin::Here);
    let named = match &inside {
        InsideNull::Named(target) => Some(target),
        InsideNull::Same | InsideNull::Branch(_) => None,
    };
    let schemas = parts.map(|part| &part.schema).chain(named);
    let others = schemas.filter(|other| !std::ptr::eq(other.node, schema.node));
    others.fold(own, |own, other| own.or(docs(other)))
}
