//! Choices between lists of values, which are lists of values themselves.
//!
//! Imports `ir` and `keyword`; the store, facts, the names of values and the coverage.

use std::collections::HashSet;

use indexmap::IndexSet;

use super::expressed::VALUES;
use super::facts::{Facts, Values, both, satisfying, verify_constraints};
use super::store::Store;
use super::value::{canonical, canonical_text, constant};
use super::value_names::ValueNames;
use crate::ir::{Constant, Shape, Type};
use crate::keyword::{JsonTypes, Keyword, KeywordSet};

/// Why a `oneOf` accepts more than it should.
pub(super) const OVERLAP: &str = "a value that is valid against several branches is accepted, \
    unless the document is read with `--strict-schemas`";

/// How deep to look for values in choices within choices.
const DEEPEST_LOOK: usize = 8;

/// A choice between lists of values is a list of values; one between strings and any string is a
/// list that can grow.
pub(super) fn union_of_values<'d>(store: &Store<'d, '_>, facts: &Facts<'d>) -> Option<Shape> {
    if let Some((strings, open)) = known_strings(store, facts, 0) {
        let count = strings.len();
        let values: IndexSet<_> = strings.into_iter().collect();
        cover(store, facts, open || values.len() < count);
        if values.is_empty() {
            return Some(Shape::Alias(Type::String(None)));
        }
        return Some(enumeration(store, facts, values, open));
    }
    let mut met = HashSet::new();
    let mut values = listed(store, facts, 0)?;
    values
        .list
        .retain(|value| met.insert(canonical(value.node)));
    cover(store, facts, false);
    Some(shape_of_values(store, facts, &values))
}

/// The shape of a type that has these values and no others.
pub(super) fn shape_of_values<'d>(
    store: &Store<'d, '_>,
    facts: &Facts<'d>,
    values: &Values<'d>,
) -> Shape {
    if let Some(strings) = values.strings() {
        return enumeration(store, facts, strings, false);
    }
    let constants = values.list.iter().map(|value| constant(value.node));
    let constants: Vec<_> = constants.collect();
    let booleans = [Constant::Boolean(true), Constant::Boolean(false)];
    if constants.len() == 2 && booleans.iter().all(|value| constants.contains(value)) {
        return Shape::Alias(Type::Boolean);
    }
    let names = ValueNames::of(store, facts);
    let listed = values.list.iter().zip(constants);
    let listed = listed.map(|(value, constant)| names.listed(&canonical(value.node), constant));
    Shape::Constants(listed.collect())
}

/// The shape of a type that has these strings, and perhaps others.
pub(super) fn enumeration<'d>(
    store: &Store<'d, '_>,
    facts: &Facts<'d>,
    values: impl IntoIterator<Item = &'d str>,
    open: bool,
) -> Shape {
    let names = ValueNames::of(store, facts);
    let values = values.into_iter();
    let values = values.map(|text| names.listed(&canonical_text(text), text.to_owned()));
    Shape::Enumeration {
        values: values.collect(),
        open,
    }
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
        store.enforce_null(choice);
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
