//! Objects that are several branches at once: an `anyOf` whose branches can hold together (JSON
//! Schema 2020-12 core, section 10.2.1.2) becomes one object with the properties of all, so that
//! nothing of an instance is lost.
//!
//! Imports `ir`, `keyword` and `spec`; types, the store, facts, constraints, references and rules.

use std::collections::HashMap;
use std::rc::Rc;

use indexmap::IndexSet;

use super::assertion::{required, rule_of};
use super::constraints::{Constraints, choice_as_rule, is_demand};
use super::expressed::{OBJECT, STRUCTURE};
use super::facts::{Facts, constraining, has_meaning};
use super::intersection::{Choice, Intersection, Joined};
use super::reference::target_of;
use super::same_schema::is_same_schema;
use super::store::Store;
use super::types::Schemas;
use crate::ir::{Note, Rule, Rules};
use crate::keyword::{JsonTypes, Keyword, KeywordSet};
use crate::lower::docs::{excerpt, json_excerpt};
use crate::spec::{Cursor, Node, json};

/// The keywords that the branches can have: all that one object and a rule can say together.
const BRANCH: KeywordSet = STRUCTURE.or(DEMANDS).or(KeywordSet::of(&[
    Keyword::AdditionalProperties,
    Keyword::AnyOf,
    Keyword::OneOf,
    Keyword::Properties,
]));

/// Those that only say which properties there must be, and must not be.
const DEMANDS: KeywordSet = KeywordSet::of(&[
    Keyword::DependentRequired,
    Keyword::MaxProperties,
    Keyword::MinProperties,
    Keyword::Not,
    Keyword::Required,
]);

/// The same intersection with one choice less, where that becomes properties of the object. What
/// its branches demand becomes a rule: one of them holds.
pub(super) fn join<'d>(
    maker: &mut Schemas<'d, '_>,
    facts: &Facts<'d>,
    made: &mut Constraints,
) -> Option<Intersection<'d>> {
    let store = maker.store();
    let mut choices = facts.choices.iter();
    let position = choices.position(|choice| is_joinable(&store, facts, choice))?;
    let mut choices = facts.choices.clone();
    let choice = choices.remove(position);
    let mut whole = facts.with_choices(choices);
    let branches: Vec<_> = branches(&store, &choice);
    let parts = branches.iter().map(|branch| {
        let parts = branch.parts.iter().cloned();
        let parts = parts.map(|mut part| {
            part.label = part.label.or_else(|| choice.owner.label.clone());
            part
        });
        parts.collect()
    });
    whole.joined.push(Joined {
        branches: parts.collect(),
    });
    let keyword = KeywordSet::of(&[choice.keyword]);
    store.cx.coverage.enforce(&choice.owner.schema, keyword);
    for branch in &branches {
        store.enforce(branch, STRUCTURE.or(OBJECT).or(DEMANDS));
    }
    add_demands(maker, &whole, &choice, &branches, made);
    Some(whole)
}

/// Whether a choice can become properties of one object.
pub(super) fn is_joinable<'d>(
    store: &Store<'d, '_>,
    facts: &Facts<'d>,
    choice: &Choice<'d>,
) -> bool {
    let has_discriminator = || {
        let owner = choice.owner.schema.node;
        owner.get(Keyword::Discriminator).is_some()
    };
    // Where every word counts, undeclared properties are kept anyway.
    if store.cx.is_strict() || choice.keyword != Keyword::AnyOf || has_discriminator() {
        return false;
    }
    let base = Facts::new(facts.without_choices());
    let is_object = store.types(&base).json == JsonTypes::OBJECT;
    // A branch with a name is a type of its own.
    let mut all = store.branches(choice);
    let are_objects = all.all(|branch| {
        target_of(store, branch).is_none() && is_open_object(store, &store.of(branch), is_object)
    });
    let branches = branches(store, choice);
    are_objects && branches.len() > 1 && can_hold_at_once(store, &base, &branches)
}

fn branches<'d>(store: &Store<'d, '_>, choice: &Choice<'d>) -> Vec<Rc<Facts<'d>>> {
    let branches = store.branches(choice);
    branches.map(|branch| store.of(branch)).collect()
}

/// Whether a branch says nothing but which properties an object has, and allows others.
fn is_open_object<'d>(store: &Store<'d, '_>, branch: &Facts<'d>, is_object: bool) -> bool {
    let types = store.types(branch).json;
    let is_open = |schema: &Cursor<'d>| {
        let others = schema.get(Keyword::AdditionalProperties);
        others.is_none_or(|others| !has_meaning(&others))
    };
    (types == JsonTypes::OBJECT || (is_object && types == JsonTypes::ALL))
        && branch.choices.iter().all(|choice| is_demand(store, choice))
        && branch
            .schemas()
            .all(|schema| constraining(schema).all(|it| BRANCH.has(it)) && is_open(schema))
}

/// Whether each property has the same meaning wherever it is declared. One that differs is what
/// tells branches from each other: a tag, or a property of another type.
fn can_hold_at_once<'d>(
    store: &Store<'d, '_>,
    base: &Facts<'d>,
    branches: &[Rc<Facts<'d>>],
) -> bool {
    let mut known: HashMap<&str, Cursor<'d>> = HashMap::new();
    let all = std::iter::once(base).chain(branches.iter().map(Rc::as_ref));
    let mut places = all.flat_map(|facts| &facts.object(&store.cx).properties);
    places.all(|(name, places)| {
        let mut places = places.iter();
        places.all(|place| {
            let first = known.entry(name).or_insert_with(|| place.schema.clone());
            is_same_schema(first, &place.schema)
        })
    })
}

/// Adds a rule for what the branches demand, unless one of them demands nothing.
fn add_demands<'d>(
    maker: &mut Schemas<'d, '_>,
    whole: &Intersection<'d>,
    choice: &Choice<'d>,
    branches: &[Rc<Facts<'d>>],
    made: &mut Constraints,
) {
    let store = maker.store();
    let whole = Facts::new(whole.without_choices());
    let common = &whole.object(&store.cx).required;
    let demands = branches.iter();
    let demands: Vec<_> = demands.map(|it| self::demands(maker, it, common)).collect();
    if demands.iter().all(|demands| !demands.is_empty()) {
        let value = required_names(&demands).unwrap_or_else(|| json_excerpt(choice.list.node));
        let keyword = choice.keyword;
        made.notes.push(Note::Enforced { keyword, value });
        made.rules.push(Rule::AnyOf(demands));
    }
}

/// What a branch demands of an object that has these properties anyway.
fn demands<'d>(
    maker: &mut Schemas<'d, '_>,
    branch: &Facts<'d>,
    common: &IndexSet<&'d str>,
) -> Rules {
    let mut made = Constraints::default();
    for schema in branch.schemas() {
        let names = required(schema).filter(|name| !common.contains(name));
        let names: Vec<_> = names.map(str::to_owned).collect();
        made.rules
            .extend((!names.is_empty()).then_some(Rule::Required(names)));
        let limits = [Keyword::MinProperties, Keyword::MaxProperties];
        let limits = limits.into_iter();
        made.rules
            .extend(limits.filter_map(|it| rule_of(schema, it)));
        made.rules.extend(maker.rules_of_dependents(schema));
        made.rules
            .extend(maker.rule_of_applicator(schema, Keyword::Not));
    }
    for choice in &branch.choices {
        choice_as_rule(maker, choice, &mut made);
    }
    made.rules
}

/// Branches that only demand properties, without what they say about these.
fn required_names(demands: &[Rules]) -> Option<String> {
    let branches = demands.iter().map(|rules| match rules.as_slice() {
        [Rule::Required(names)] => {
            let names = names.iter().cloned().map(Node::String).collect();
            Some(format!("{{\"required\":{}}}", json(&Node::List(names))))
        }
        _ => None,
    });
    let branches: Option<Vec<_>> = branches.collect();
    Some(excerpt(&format!("[{}]", branches?.join(","))))
}
