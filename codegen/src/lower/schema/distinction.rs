//! What distinguishes the variants of a union that share a label: the properties of the objects,
//! and what is in these.
//!
//! Neither the order of branches nor that of properties decides: of several properties, the first
//! one in the alphabet is used.
//!
//! Imports `keyword`; the store, facts, labels, references and the labels of types.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::rc::Rc;

use indexmap::IndexMap;

use super::facts::Facts;
use super::label::{folded, type_label};
use super::reference::target_of;
use super::store::Store;
use super::type_labels::type_labels;
use crate::keyword::JsonTypes;

/// How many lists to look into, one within the other.
const DEEPEST_LIST: usize = 4;

/// Something that an object has, best names first: a property that it requires, one that it
/// declares, one with the type of its value, and one of the properties in that.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
enum Trait {
    Required(String),
    Declared(String),
    Typed(String),
    Inside(String),
}

impl Trait {
    fn name(&self) -> &str {
        let (Self::Required(name) | Self::Declared(name) | Self::Typed(name) | Self::Inside(name)) =
            self;
        name
    }
}

/// Adds to the labels of variants that share one what each has, and none of the others with that
/// label. A variant that has nothing of its own keeps its label.
pub(super) fn distinguish<'d>(
    store: &Store<'d, '_>,
    branches: &[Rc<Facts<'d>>],
    labels: Vec<String>,
) -> Vec<String> {
    let mut groups: IndexMap<String, Vec<usize>> = IndexMap::new();
    for (index, label) in labels.iter().enumerate() {
        groups.entry(folded(label)).or_default().push(index);
    }
    let mut taken: HashSet<String> = groups.keys().cloned().collect();
    let mut labels = labels;
    for group in groups.values().filter(|group| group.len() > 1) {
        let members = group.iter().filter_map(|index| branches.get(*index));
        let members: Vec<_> = members.map(|facts| traits(store, facts)).collect();
        let mut counts: HashMap<&Trait, usize> = HashMap::new();
        for it in members.iter().flatten() {
            *counts.entry(it).or_default() += 1;
        }
        for (index, traits) in group.iter().zip(&members) {
            let Some(label) = labels.get_mut(*index) else {
                continue;
            };
            let own = traits.iter().filter(|it| counts.get(it) == Some(&1));
            let mut longer = own.map(|it| with(label, it.name()));
            if let Some(longer) = longer.find(|longer| taken.insert(folded(longer))) {
                *label = longer;
            }
        }
    }
    labels
}

/// A label with the name of a property. The property says more than that it is one of an object.
fn with(label: &str, property: &str) -> String {
    let object = type_label(JsonTypes::OBJECT);
    match label.strip_prefix(object) {
        Some("") => property.to_owned(),
        Some(list) => format!("{property} {list}"),
        None => format!("{label} {property}"),
    }
}

/// What an object has, or those in a list.
fn traits<'d>(store: &Store<'d, '_>, facts: &Rc<Facts<'d>>) -> BTreeSet<Trait> {
    let mut traits = BTreeSet::new();
    let Some(facts) = object_in(store, facts) else {
        return traits;
    };
    let branches = facts.choices.iter().flat_map(|choice| &choice.branches);
    for branch in branches.map(|branch| store.of(branch)) {
        let declared = branch.object(&store.cx).properties.keys();
        traits.extend(declared.map(|name| Trait::Declared((*name).to_owned())));
    }
    let object = facts.object(&store.cx);
    for (name, places) in &object.properties {
        let name = (*name).to_owned();
        if object.required.contains(&*name) {
            traits.insert(Trait::Required(name.clone()));
        }
        traits.insert(Trait::Declared(name.clone()));
        let target = match places.as_slice() {
            [only] => target_of(store, &only.schema),
            _ => None,
        };
        if let Some(target) = target {
            traits.insert(Trait::Typed(joined(&name, &store.name_of(&target.schema))));
            continue;
        }
        let value = store.of_all(places);
        let labels = type_labels(store, &value).into_iter();
        traits.extend(labels.map(|label| Trait::Typed(joined(&name, &label))));
        if let Some(inside) = object_in(store, &value) {
            let inside = inside.object(&store.cx).properties.keys();
            traits.extend(inside.map(|inner| Trait::Inside(joined(&name, inner))));
        }
    }
    traits
}

/// The name of a property and a word about its value, which may begin with the same words.
fn joined(name: &str, word: &str) -> String {
    match folded(word).starts_with(&folded(name)) {
        true => word.to_owned(),
        false => format!("{name} {word}"),
    }
}

/// What these facts are about, or the items of their lists, if that is an object.
fn object_in<'d>(store: &Store<'d, '_>, facts: &Rc<Facts<'d>>) -> Option<Rc<Facts<'d>>> {
    let mut facts = Rc::clone(facts);
    for _ in 0..DEEPEST_LIST {
        match store.types(&facts).json {
            JsonTypes::OBJECT => return Some(facts),
            JsonTypes::ARRAY => {
                let items = store.of_all(&facts.array(&store.cx).items);
                facts = items;
            }
            _ => return None,
        }
    }
    None
}
