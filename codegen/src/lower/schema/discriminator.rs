//! What distinguishes the variants of a union: a property whose value names one of them, as the
//! document says (OpenAPI 3.0.4, Discriminator Object) or as the values show.
//!
//! Imports `diag`, `ir`, `keyword` and `spec`; the store, facts and listed values.

use std::collections::{BTreeSet, HashSet};
use std::rc::Rc;

use indexmap::IndexSet;

use super::facts::Facts;
use super::intersection::address;
use super::listed::listed;
use super::store::Store;
use crate::diag::{Code, Diagnostics};
use crate::ir::{Note, Variant};
use crate::keyword::{JsonTypes, Keyword};
use crate::spec::{Cursor, Node};

/// How deep to look for the value of a property in unions within unions.
const DEEPEST_LOOK: usize = 8;

/// A variant, and what it was made of.
pub(super) struct Candidate<'d> {
    pub(super) variant: Variant,
    pub(super) facts: Rc<Facts<'d>>,
    /// The name of the schema that it refers to.
    pub(super) name: Option<String>,
    /// The schemas with names that it is.
    pub(super) targets: Vec<*const Node>,
}

impl Candidate<'_> {
    /// A variant of a union within the union.
    pub(super) fn inner(variant: Variant) -> Self {
        Self {
            variant: Variant {
                tags: Vec::new(),
                ..variant
            },
            facts: Rc::default(),
            name: None,
            targets: Vec::new(),
        }
    }
}

/// The property that a schema names as its discriminator.
pub(super) fn property_of<'d>(owner: &Cursor<'d>) -> Option<&'d str> {
    let discriminator = owner.node.get(Keyword::Discriminator)?;
    discriminator.get("propertyName")?.as_str()
}

/// What distinguishes the variants of a union.
#[derive(Default)]
pub(super) struct Discriminator {
    /// The property whose values are the tags of variants.
    pub(super) property: Option<String>,
    /// The variant that is selected if no other one is, by its index.
    pub(super) default: Option<usize>,
    /// What the docs state where the property that the document names does not distinguish all
    /// variants.
    pub(super) note: Option<Note>,
}

/// Gives the variants their tags.
pub(super) fn discriminate<'d>(
    store: &Store<'d, '_>,
    owner: &Cursor<'d>,
    candidates: &mut [Candidate<'d>],
) -> Discriminator {
    let Some(property) = property_of(owner) else {
        return Discriminator {
            property: inferred(store, candidates),
            ..Discriminator::default()
        };
    };
    let targets = candidates.iter().map(|it| it.targets.as_slice());
    let default = default_of(store, owner, targets);
    let mapping = mapping(store, owner);
    let tags = candidates.iter().enumerate();
    let tags = tags.map(|(index, candidate)| match default == Some(index) {
        true => Vec::new(),
        false => tags_of(store, property, candidate, &mapping),
    });
    let tags: Vec<_> = tags.collect();
    if !are_distinct(&tags, default) {
        return Discriminator {
            property: inferred(store, candidates),
            default: None,
            note: Some(Note::AmbiguousDiscriminator(property.to_owned())),
        };
    }
    give(candidates, tags);
    Discriminator {
        property: Some(property.to_owned()),
        default,
        note: None,
    }
}

/// The variant that is selected if no other one is (OpenAPI 3.2, Discriminator Object:
/// `defaultMapping`), by its index; `variants` are the schemas with names that each of them is.
pub(super) fn default_of<'d, 'v>(
    store: &Store<'d, '_>,
    owner: &Cursor<'d>,
    mut variants: impl Iterator<Item = &'v [*const Node]>,
) -> Option<usize> {
    let place = owner.get(Keyword::Discriminator)?.get("defaultMapping")?;
    let target = mapped(store, &place)?;
    let index = variants.position(|targets| targets.contains(&address(&target)));
    if index.is_none() {
        let message = "`defaultMapping` is ignored: it leads to none of the variants";
        store.cx.fault(Code::IGNORED_FIELD, &place.at, message);
    }
    index
}

fn give(candidates: &mut [Candidate<'_>], tags: Vec<Vec<String>>) {
    for (candidate, tags) in candidates.iter_mut().zip(tags) {
        candidate.variant.tags = tags;
    }
}

/// The tags of a variant: the names that the mapping has for it, or else the values that its
/// schema allows, or the schema's name.
pub(super) fn tags_of<'d>(
    store: &Store<'d, '_>,
    property: &str,
    candidate: &Candidate<'d>,
    mapping: &[(&'d str, Cursor<'d>)],
) -> Vec<String> {
    if store.types(&candidate.facts).json != JsonTypes::OBJECT {
        return Vec::new();
    }
    let targets = &candidate.targets;
    let mapped = mapping.iter();
    let mapped = mapped.filter(|(_, target)| targets.contains(&address(target)));
    let mut tags: Vec<String> = mapped.map(|(tag, _)| (*tag).to_owned()).collect();
    if let Some(values) = property_values(store, &candidate.facts, property, 0) {
        tags.retain(|tag| values.contains(tag));
        let name = candidate.name.as_ref();
        let means_name = name.is_some_and(|name| values.contains(name));
        if tags.is_empty() && !means_name {
            tags = values;
        }
    }
    if tags.is_empty() {
        tags.extend(candidate.name.clone());
    }
    tags
}

/// The names under `mapping`, with the schemas that they lead to.
pub(super) fn mapping<'d>(store: &Store<'d, '_>, owner: &Cursor<'d>) -> Vec<(&'d str, Cursor<'d>)> {
    let discriminator = owner.get(Keyword::Discriminator);
    let mapping = discriminator.and_then(|it| it.get("mapping"));
    let entries = mapping.iter().flat_map(Cursor::entries);
    let targets = entries.filter_map(|(tag, place)| Some((tag, mapped(store, &place)?)));
    targets.collect()
}

/// What an entry of a mapping leads to: the name of a schema, or a reference.
fn mapped<'d>(store: &Store<'d, '_>, place: &Cursor<'d>) -> Option<Cursor<'d>> {
    let cx = &store.cx;
    let text = place.node.as_str()?;
    // The checks of the document have reported what leads nowhere.
    let quiet = Diagnostics::default();
    let component = cx.component_schema(text);
    let target = component.or_else(|| cx.resolver.find(text, &place.at, &quiet))?;
    cx.resolver.resolve_schema(target, &quiet)
}

/// A property that all variants require, each with values of its own.
fn inferred<'d>(store: &Store<'d, '_>, candidates: &mut [Candidate<'d>]) -> Option<String> {
    let first = Rc::clone(&candidates.first()?.facts);
    for name in sorted(&first.object(&store.cx).required) {
        let values = candidates.iter().map(|candidate| {
            let required = &candidate.facts.object(&store.cx).required;
            if !required.contains(name) {
                return None;
            }
            let values = property_values(store, &candidate.facts, name, 0);
            values.filter(|values| !values.is_empty())
        });
        let values: Option<Vec<_>> = values.collect();
        if let Some(values) = values.filter(|values| are_distinct(values, None)) {
            give(candidates, values);
            return Some(name.to_owned());
        }
    }
    None
}

/// Names in an order that does not depend on that of the document.
fn sorted<'d>(names: &IndexSet<&'d str>) -> BTreeSet<&'d str> {
    names.iter().copied().collect()
}

/// The values that a property of an object can have, where they are listed.
fn property_values<'d>(
    store: &Store<'d, '_>,
    facts: &Facts<'d>,
    name: &str,
    depth: usize,
) -> Option<Vec<String>> {
    if let Some(places) = facts.object(&store.cx).properties.get(name) {
        let property = store.of_all(places);
        return match property.choices.is_empty() {
            true => store.values(&property)?.tags(),
            false => listed(store, &property, 0)?.tags(),
        };
    }
    let choice = facts.choices.first().filter(|_| depth < DEEPEST_LOOK)?;
    let mut values = Vec::new();
    for branch in &choice.branches {
        let branch = store.of(branch);
        values.extend(property_values(store, &branch, name, depth + 1)?);
    }
    Some(values)
}

/// The properties of an object that have one value only, the required ones first, each in the order
/// of the alphabet, with what
/// an object with that value can be called: a number or a boolean says little without the name
/// of its property.
pub(super) fn constants<'d>(store: &Store<'d, '_>, facts: &Facts<'d>) -> Vec<(&'d str, String)> {
    if store.types(facts).json != JsonTypes::OBJECT {
        return Vec::new();
    }
    let object = facts.object(&store.cx);
    let optional = object.properties.keys().copied();
    let optional = optional.filter(|name| !object.required.contains(name));
    let optional: BTreeSet<_> = optional.collect();
    let names = sorted(&object.required).into_iter().chain(optional);
    let constants = names.filter_map(|name| {
        let values = property_values(store, facts, name, DEEPEST_LOOK)?;
        let [only] = values.as_slice() else {
            return None;
        };
        let is_word = only.parse::<f64>().is_err() && only.parse::<bool>().is_err();
        let text = match is_word {
            true => only.clone(),
            false => format!("{name} {}", only.replace('-', "minus ")),
        };
        Some((name, text))
    });
    constants.collect()
}

/// Whether each has tags, except for the one that is selected if no other one is, and no two share
/// one.
pub(super) fn are_distinct(all: &[Vec<String>], default: Option<usize>) -> bool {
    let mut met = HashSet::new();
    let mut each = all.iter().enumerate();
    let each = each.all(|(index, tags)| !tags.is_empty() || default == Some(index));
    each && all.iter().flatten().all(|tag| met.insert(tag))
}
