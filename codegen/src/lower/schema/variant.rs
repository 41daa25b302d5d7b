//! The names of the variants of unions.
//!
//! A branch has words of its own: the name of the schema that it refers to, its title, a value
//! that it lists, the values of its constant properties. It is named by the first of these that
//! no other branch is named by, so that a name depends on other branches only where they share
//! words. A constant property that all branches have, each with a value of its own, comes before
//! other constant properties: it is what distinguishes the branches.
//!
//! Imports `keyword` and `spec`; the store, facts, references, discriminators, the labels of
//! types and what distinguishes those that share one.

use std::collections::{HashMap, HashSet};
use std::rc::Rc;

use indexmap::IndexMap;

use super::discriminator::{constants, property_of};
use super::distinction::distinguish;
use super::facts::Facts;
use super::intersection::{Choice, Intersection, Part};
use super::label::{folded, type_label};
use super::place::{label_of, title};
use super::reference::Target;
use super::store::Store;
use super::type_labels::type_labels;
use crate::keyword::{JsonTypes, Keyword};
use crate::spec::{Cursor, Node};

/// A branch of a union.
pub(super) struct Branch<'d> {
    pub(super) part: Part<'d>,
    /// What applies beside it.
    pub(super) base: Intersection<'d>,
    /// All that applies to its instances.
    pub(super) facts: Rc<Facts<'d>>,
    /// The schema that it refers to.
    pub(super) target: Option<Target<'d>>,
}

/// A text that may name a variant: a lower rank is preferred.
struct Word {
    rank: Rank,
    text: String,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    Reference,
    Title,
    Value,
    Constant,
    Extended,
    Property,
    Type,
}

/// The label of each branch.
pub(super) fn variant_labels<'d>(
    store: &Store<'d, '_>,
    choice: &Choice<'d>,
    branches: &[Branch<'d>],
) -> Vec<String> {
    let constants: Vec<_> = branches
        .iter()
        .map(|it| constants(store, &it.facts))
        .collect();
    let declared = property_of(&choice.owner.schema);
    let distinguishing = declared.or_else(|| distinguishing(&constants));
    let properties = own_properties(store, branches);
    let each = branches.iter().zip(constants).zip(properties);
    let words = each.map(|((branch, mut constants), property)| {
        constants.sort_by_key(|(name, _)| Some(*name) != distinguishing);
        words(store, branch, &constants, property)
    });
    let labels = choose(&words.collect::<Vec<_>>());
    let facts: Vec<_> = branches.iter().map(|it| Rc::clone(&it.facts)).collect();
    distinguish(store, &facts, labels)
}

/// The words of a branch, the preferred ones first.
fn words<'d>(
    store: &Store<'d, '_>,
    branch: &Branch<'d>,
    constants: &[(&str, String)],
    property: Option<&str>,
) -> Vec<Word> {
    let schema = &branch.part.schema;
    let mut words = Vec::new();
    let mut add = |rank, text: String| words.push(Word { rank, text });
    if let Some(target) = &branch.target {
        add(Rank::Reference, store.name_of(&target.schema));
        let whole = label_of(&store.cx.root, &target.schema.at);
        if !whole.path.is_empty() {
            add(
                Rank::Reference,
                format!("{} {}", whole.family, whole.path.join(" ")),
            );
        }
    }
    if let Some(title) = title(schema) {
        add(Rank::Title, title.to_owned());
    }
    let types = store.types(&branch.facts).json;
    if let Some(values) = store.values(&branch.facts) {
        add(
            Rank::Value,
            match values.strings().as_deref() {
                Some([""]) => "Empty".to_owned(),
                Some([only]) => (*only).to_owned(),
                _ => format!("{}Value", type_label(types)),
            },
        );
        return words;
    }
    let constants = constants.iter().cloned();
    constants.for_each(|(_, text)| add(Rank::Constant, text));
    if branch.target.is_none() {
        let name = extended(store, schema);
        name.into_iter().for_each(|it| add(Rank::Extended, it));
    }
    if types == JsonTypes::OBJECT {
        let property = property.into_iter();
        property.for_each(|name| add(Rank::Property, name.to_owned()));
    }
    let labels = type_labels(store, &branch.facts).into_iter();
    labels.for_each(|label| add(Rank::Type, label));
    words
}

/// The name of the schema that a branch adds something to: by what is beside a reference, or by an
/// `allOf` with one reference.
fn extended<'d>(store: &Store<'d, '_>, schema: &Cursor<'d>) -> Option<String> {
    let all = schema.get(Keyword::AllOf);
    let parts = all.iter().flat_map(Cursor::items);
    let mut references = parts
        .chain([schema.clone()])
        .filter_map(|it| it.get(Keyword::Ref));
    let (reference, other) = (references.next()?, references.next());
    let target = store.cx.target(&reference).filter(|_| other.is_none())?;
    Some(store.name_of(&target))
}

/// The constant property that all branches have, each with a value of its own.
fn distinguishing<'d>(constants: &[Vec<(&'d str, String)>]) -> Option<&'d str> {
    let (first, others) = constants.split_first()?;
    let value_in = |name: &str, constants: &[(&str, String)]| {
        let mut constants = constants.iter();
        constants
            .find(|(other, _)| *other == name)
            .map(|(_, text)| folded(text))
    };
    let is_distinguishing = |name: &&str| {
        let values = constants.iter().map(|it| value_in(name, it));
        let values: Option<HashSet<_>> = values.collect();
        !others.is_empty() && values.is_some_and(|values| values.len() == constants.len())
    };
    first.iter().map(|(name, _)| *name).find(is_distinguishing)
}

/// Chooses a word for each variant: the first one that no other variant has. Where several share
/// a word, the one that prefers it most keeps it, and all others take their next one. Variants for
/// which no word is left keep their first one.
fn choose(words: &[Vec<Word>]) -> Vec<String> {
    let mut chosen = vec![0; words.len()];
    let mut stuck = HashSet::new();
    loop {
        let mut groups: IndexMap<String, Vec<(Rank, usize)>> = IndexMap::new();
        for (index, (words, at)) in words.iter().zip(&chosen).enumerate() {
            if let Some(word) = words.get(*at) {
                groups
                    .entry(folded(&word.text))
                    .or_default()
                    .push((word.rank, index));
            }
        }
        stuck.clear();
        let mut has_moved = false;
        for group in groups.values().filter(|group| group.len() > 1) {
            let best = group.iter().map(|(rank, _)| *rank).min();
            let keeps_it = group.iter().filter(|(rank, _)| Some(*rank) == best).count() == 1;
            for (rank, index) in group {
                let is_kept = keeps_it && Some(*rank) == best;
                let count = words.get(*index).map_or(0, Vec::len);
                match chosen.get_mut(*index) {
                    Some(at) if !is_kept && *at + 1 < count => {
                        *at += 1;
                        has_moved = true;
                    }
                    _ if !is_kept => _ = stuck.insert(*index),
                    _ => {}
                }
            }
        }
        if !has_moved {
            break;
        }
    }
    let labels = words.iter().zip(chosen).enumerate();
    let labels = labels.map(|(index, (words, at))| {
        let at = if stuck.contains(&index) { 0 } else { at };
        words
            .get(at)
            .map(|word| word.text.clone())
            .unwrap_or_default()
    });
    labels.collect()
}

/// For each branch, the property that it has, and no other branch: the first one in the alphabet
/// of those that are required, or of all. A branch with a name of its own has one only if it has
/// to.
fn own_properties<'d>(store: &Store<'d, '_>, branches: &[Branch<'d>]) -> Vec<Option<&'d str>> {
    let is_object = |it: &&Branch<'d>| store.types_of(&it.part.schema).json == JsonTypes::OBJECT;
    let mut counts: HashMap<&str, usize> = HashMap::new();
    let mut nameless = 0;
    for branch in branches.iter().filter(is_object) {
        let schema = &branch.part.schema;
        let is_named = branch.target.is_some() || title(schema).is_some();
        nameless += usize::from(!is_named);
        property_names(schema).for_each(|name| *counts.entry(name).or_default() += 1);
    }
    let properties = branches.iter().map(|branch| {
        let schema = &branch.part.schema;
        let is_named = branch.target.is_some() || title(schema).is_some();
        let is_alone = !is_named && nameless < 2;
        own_property(schema, &counts).filter(|_| !is_alone)
    });
    properties.collect()
}

fn property_names<'d>(schema: &Cursor<'d>) -> impl Iterator<Item = &'d str> {
    let properties = schema.node.get(Keyword::Properties);
    let names = properties.and_then(Node::as_map).into_iter().flatten();
    names.map(|(name, _)| name.as_str())
}

fn own_property<'d>(branch: &Cursor<'d>, counts: &HashMap<&str, usize>) -> Option<&'d str> {
    let required = branch.node.get(Keyword::Required).into_iter();
    let required: HashSet<_> = required
        .flat_map(Node::items)
        .filter_map(Node::as_str)
        .collect();
    let own = property_names(branch).filter(|name| counts.get(name) == Some(&1));
    own.min_by_key(|name| (!required.contains(name), *name))
}
