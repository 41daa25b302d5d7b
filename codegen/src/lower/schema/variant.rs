//! The names of the variants of unions.
//!
//! Imports `keyword` and `spec`; the store, facts, references and discriminators.

use std::collections::HashMap;

use super::discriminator::naming_value;
use super::facts::Facts;
use super::intersection::Choice;
use super::label::{schema_name, type_label};
use super::reference::target_of;
use super::store::Store;
use crate::keyword::{JsonTypes, Keyword};
use crate::spec::{Cursor, Node};

/// What to call a variant: by the schema's name, its title, the value that distinguishes it, or
/// the type of its instances.
pub(super) fn variant_label<'d>(
    store: &Store<'d, '_>,
    branch: &Cursor<'d>,
    target: Option<&Cursor<'d>>,
    facts: &Facts<'d>,
) -> String {
    if let Some(target) = target {
        return schema_name(target);
    }
    let title = branch.text(Keyword::Title);
    if let Some(title) = title.filter(|title| !title.trim().is_empty()) {
        return title.to_owned();
    }
    let types = store.types(facts).json;
    if let Some(values) = store.values(facts) {
        return match values.strings().as_deref() {
            Some([""]) => "Empty".to_owned(),
            Some([only]) => (*only).to_owned(),
            _ => format!("{}Value", type_label(types)),
        };
    }
    if types == JsonTypes::OBJECT
        && let Some(tag) = naming_value(store, facts)
    {
        return tag;
    }
    if types == JsonTypes::ARRAY {
        return match facts.array(&store.cx).items.as_slice() {
            [items] => format!("{}List", item_label(store, &items.schema)),
            _ => "List".to_owned(),
        };
    }
    type_label(types).to_owned()
}

fn item_label<'d>(store: &Store<'d, '_>, item: &Cursor<'d>) -> String {
    if let Some(target) = target_of(store, item) {
        return schema_name(&target.schema);
    }
    match store.types_of(item).json {
        JsonTypes::ALL => String::new(),
        types => type_label(types).to_owned(),
    }
}

/// How many of the branches that are objects without a name have each property; nothing where
/// there is at most one such branch.
pub(super) fn nameless_objects<'d>(
    store: &Store<'d, '_>,
    choice: &Choice<'d>,
) -> HashMap<&'d str, usize> {
    let mut objects = 0;
    let mut counts = HashMap::new();
    for branch in &choice.branches {
        let is_object = store.types_of(branch).json == JsonTypes::OBJECT;
        let has_title = branch.text(Keyword::Title).is_some();
        if is_object && !has_title && target_of(store, branch).is_none() {
            objects += 1;
            for name in property_names(branch) {
                *counts.entry(name).or_insert(0) += 1;
            }
        }
    }
    if objects > 1 { counts } else { HashMap::new() }
}

fn property_names<'d>(schema: &Cursor<'d>) -> impl Iterator<Item = &'d str> {
    let properties = schema.node.get(Keyword::Properties);
    let names = properties.and_then(Node::as_map).into_iter().flatten();
    names.map(|(name, _)| name.as_str())
}

/// The property that a branch has, and none of the others: the first one that is required, or
/// the first one.
pub(super) fn own_property(branch: &Cursor<'_>, counts: &HashMap<&str, usize>) -> Option<String> {
    let is_own = |name: &&str| counts.get(name) == Some(&1);
    let required = branch.node.get(Keyword::Required).into_iter();
    let mut required = required.flat_map(Node::items).filter_map(Node::as_str);
    let first = required.find(is_own);
    branch.node.get(Keyword::Properties)?;
    let name = first.or_else(|| property_names(branch).find(is_own));
    name.map(str::to_owned)
}
