//! Choices between lists of values, which are lists of values themselves.
//!
//! Imports `ir`, `keyword` and `spec`; the store, facts and the coverage.

use std::collections::HashSet;

use indexmap::IndexSet;

use super::expressed::VALUES;
use super::facts::{Facts, Values, both, satisfying, verify_constraints};
use super::store::Store;
use super::value::canonical;
use crate::ir::{Note, Shape, Type};
use crate::keyword::{JsonTypes, Keyword, KeywordSet};
use crate::lower::docs::{excerpt, json_excerpt};
use crate::spec::Node;

/// Why a `oneOf` accepts more than it should.
pub(super) const OVERLAP: &str = "a value that is valid against several branches is accepted, \
    unless the document is read with `--strict-schemas`";

/// How deep to look for values in choices within choices.
const DEEPEST_LOOK: usize = 8;

/// A choice between lists of values is a list of values; one between strings and any string is a
/// list that can grow.
pub(super) fn union_of_values<'d>(
    store: &Store<'d, '_>,
    facts: &Facts<'d>,
    notes: &mut Vec<Note>,
) -> Option<Shape> {
    if let Some((strings, open)) = known_strings(store, facts, 0) {
        let count = strings.len();
        let values: IndexSet<_> = strings.into_iter().map(str::to_owned).collect();
        cover(store, facts, open || values.len() < count);
        let is_kept = |value: &Node| value.as_str().is_some_and(|text| values.contains(text));
        notes.extend(notes_of_values(facts, is_kept));
        if values.is_empty() {
            return Some(Shape::Alias(Type::String(None)));
        }
        return Some(Shape::Enumeration {
            values: values.into_iter().collect(),
            open,
        });
    }
    let mut met = HashSet::new();
    let mut values = listed(store, facts, 0)?;
    values
        .list
        .retain(|value| met.insert(canonical(value.node)));
    cover(store, facts, false);
    let is_kept = |value: &Node| met.contains(&canonical(value));
    notes.extend(notes_of_values(facts, is_kept));
    Some(values.shape())
}

/// Records that the type of the values enforces the choices, and all in their branches.
fn cover<'d>(store: &Store<'d, '_>, facts: &Facts<'d>, overlaps: bool) {
    let coverage = &store.cx.coverage;
    verify_constraints(&store.cx, facts);
    for choice in &facts.choices {
        let owner = &choice.owner.schema;
        coverage.enforce(owner, KeywordSet::of(&[choice.keyword]));
        if overlaps && !store.cx.is_strict() {
            coverage.document(owner, Keyword::OneOf, OVERLAP);
        }
        for branch in store.branches(choice).map(|branch| store.of(branch)) {
            store.enforce(&branch, VALUES);
            cover(store, &branch, overlaps);
        }
    }
}

/// The strings that a schema lists, and whether others are valid as well.
fn known_strings<'d>(
    store: &Store<'d, '_>,
    facts: &Facts<'d>,
    depth: usize,
) -> Option<(Vec<&'d str>, bool)> {
    if store.types(facts).json != JsonTypes::STRING || depth > DEEPEST_LOOK {
        return None;
    }
    if facts.choices.is_empty()
        && let Some(values) = store.values(facts)
    {
        return Some((values.strings()?, false));
    }
    let string = facts.string(&store.cx);
    match (facts.choices.as_slice(), &string.known_values) {
        ([], Some(strings)) => Some((strings.clone(), true)),
        ([], None) => string.is_plain().then(|| (Vec::new(), true)),
        ([choice], _)
            if string.is_plain() && facts.schemas().all(|it| it.allowed_values().is_none()) =>
        {
            let (mut strings, mut open) = (Vec::new(), false);
            for branch in store.branches(choice) {
                let (more, grows) = known_strings(store, &store.of(branch), depth + 1)?;
                strings.extend(more);
                open |= grows;
            }
            Some((strings, open))
        }
        _ => None,
    }
}

/// The values that all branches of a choice list, as far as what is beside it allows them.
pub(super) fn listed<'d>(
    store: &Store<'d, '_>,
    facts: &Facts<'d>,
    depth: usize,
) -> Option<Values<'d>> {
    if facts.choices.is_empty() {
        return store.values(facts).cloned();
    }
    let [choice] = facts.choices.as_slice() else {
        return None;
    };
    if depth > DEEPEST_LOOK {
        return None;
    }
    let mut list = Vec::new();
    for branch in store.branches(choice) {
        list.extend(listed(store, &store.of(branch), depth + 1)?.list);
    }
    let base = Facts::new(facts.without_choices());
    if let Some(own) = store.values(&base) {
        list = both(&store.cx, own.list.clone(), list, &choice.list);
    }
    let types = store.types(&base).json;
    Some(Values {
        list: satisfying(&store.cx, list, &base, types),
    })
}

/// What the document says about single values.
fn notes_of_values(facts: &Facts<'_>, is_kept: impl Fn(&Node) -> bool) -> Vec<Note> {
    let branches = facts.choices.iter().flat_map(|choice| &choice.branches);
    let notes = branches.filter_map(|branch| {
        let values = branch.allowed_values()?;
        let [only] = values.as_slice() else {
            return None;
        };
        let texts = [Keyword::Description, Keyword::Title];
        let mut texts = texts.into_iter().filter_map(|it| branch.text(it));
        let text = texts.find(|text| !text.trim().is_empty())?.trim();
        let line = text.lines().next().unwrap_or_default();
        is_kept(only.node).then(|| Note::Value {
            value: match only.node {
                Node::String(text) => excerpt(text),
                value => json_excerpt(value),
            },
            text: line.trim_end_matches('.').to_owned(),
        })
    });
    notes.collect()
}
