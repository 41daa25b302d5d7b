//! Families: which schemas are inside of which, and whose names are therefore in one scope.
//!
//! Imports `ir`.

use std::collections::{BTreeMap, HashMap, HashSet};

use crate::ir::{Api, Home, Label, Schema, SchemaId};

/// The schemas of a component or of an operation.
#[derive(Default)]
pub(super) struct Family<'a> {
    pub(super) heads: Vec<(SchemaId, &'a Schema)>,
    /// The inline schemas, by what they are inside of: another one of these, or the head.
    pub(super) parts: BTreeMap<Option<SchemaId>, Vec<Part<'a>>>,
}

/// An inline schema.
pub(super) struct Part<'a> {
    pub(super) id: SchemaId,
    pub(super) schema: &'a Schema,
    /// The end of its label: what the label of the type around it does not say.
    pub(super) name: &'a [String],
}

/// All schemas by their families; `operations` are the ids of those that are emitted.
pub(super) fn families<'a>(
    api: &'a Api,
    operations: &HashSet<&str>,
) -> BTreeMap<(Home, &'a str), Family<'a>> {
    let by_label: HashMap<&Label, SchemaId> = {
        let schemas = api.schemas().map(|(id, schema)| (&schema.label, id));
        schemas.collect()
    };
    let mut families: BTreeMap<_, Family<'_>> = BTreeMap::new();
    for (id, schema) in api.schemas() {
        let label = &schema.label;
        let name = label.family.as_str();
        let home = match label.home {
            // The module of an operation that is not emitted does not exist.
            Home::Operation if !operations.contains(name) => Home::Component,
            home => home,
        };
        let family = families.entry((home, name)).or_default();
        if label.path.is_empty() && home != Home::Operation {
            family.heads.push((id, schema));
            continue;
        }
        let around = (1..label.path.len()).rev().find_map(|length| {
            let path = label.path.get(..length)?.to_vec();
            let around = by_label.get(&Label {
                path,
                ..Label::of(label.home, &label.family)
            });
            around.map(|id| (*id, length))
        });
        let (around, length) = around.unzip();
        let name = match label.path.get(length.unwrap_or(0)..) {
            Some([]) | None => std::slice::from_ref(&label.family),
            Some(name) => name,
        };
        let parts = family.parts.entry(around).or_default();
        parts.push(Part { id, schema, name });
    }
    families
}
