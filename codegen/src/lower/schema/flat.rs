//! Objects that become no type: their fields are those of something else, such as a body of
//! several parts.
//!
//! Imports `ir`, `keyword` and `spec`; types, objects, constraints and facts.

use std::collections::HashSet;
use std::rc::Rc;

use super::children::is_polymorphic_base;
use super::constraints::is_demand;
use super::expressed::{OBJECT, STRUCTURE};
use super::facts::{Facts, has_conditions};
use super::intersection::Choice;
use super::lint;
use super::object::{Special, object_with};
use super::reference::{merged, only_branch};
use super::store::Store;
use super::types::Schemas;
use crate::ir::{Field, Label, Rest, Shape, Type};
use crate::keyword::{JsonTypes, Keyword, KeywordSet};
use crate::spec::Cursor;

/// The fields of an object, and what is known of them together.
pub(in crate::lower) struct Flat {
    pub(in crate::lower) fields: Vec<Field>,
    pub(in crate::lower) rest: Rest,
    /// Whether only some combinations of the fields are valid.
    pub(in crate::lower) has_alternatives: bool,
    /// The names of fields that are required, and not declared so far.
    undeclared: HashSet<String>,
}

impl Flat {
    /// Adds a field of a branch, unless it is known already.
    fn add(&mut self, field: Field, is_declared: bool) {
        match self.fields.iter_mut().find(|it| it.name == field.name) {
            Some(known) => {
                if is_declared && self.undeclared.remove(&field.name) {
                    let required = known.required;
                    *known = Field { required, ..field };
                }
            }
            None => {
                if !is_declared {
                    self.undeclared.insert(field.name.clone());
                }
                let required = false;
                self.fields.push(Field { required, ..field });
            }
        }
    }
}

/// How deep to look for properties in choices within choices.
const DEEPEST_LOOK: usize = 32;

impl<'d> Schemas<'d, '_> {
    /// Whether the instances of a schema are objects of which each has all fields.
    pub(in crate::lower) fn is_flat(&self, schema: &Cursor<'d>) -> bool {
        let store = &self.store;
        let facts = store.of(schema);
        let is_family = facts
            .owner
            .as_ref()
            .is_some_and(|owner| is_polymorphic_base(owner) && !store.families(owner).is_empty());
        let facts = without_choice(store, &facts).unwrap_or(facts);
        store.types(&facts).json == JsonTypes::OBJECT
            && !is_family
            && facts.choices.iter().all(|choice| is_demand(store, choice))
    }

    /// The properties that objects can have, wherever they are declared.
    pub(in crate::lower) fn all_properties(&self, schema: &Cursor<'d>) -> Vec<Cursor<'d>> {
        let mut all = Vec::new();
        add_properties(&self.store, schema, 0, &mut all);
        all
    }

    /// The fields of the objects that are valid against a schema, which becomes no type.
    pub(in crate::lower) fn flat(
        &mut self,
        schema: &Cursor<'d>,
        label: &Label,
        special: Special<'_, 'd>,
    ) -> Flat {
        let flat = flat(self, schema, label, special);
        self.fill_waiting();
        flat
    }
}

fn add_properties<'d>(
    store: &Store<'d, '_>,
    schema: &Cursor<'d>,
    depth: usize,
    all: &mut Vec<Cursor<'d>>,
) {
    let facts = store.of(schema);
    let places = facts.object(&store.cx).properties.values().flatten();
    all.extend(places.map(|place| place.schema.clone()));
    if depth < DEEPEST_LOOK {
        for branch in facts.choices.iter().flat_map(|choice| &choice.branches) {
            add_properties(store, branch, depth + 1, all);
        }
    }
}

/// The fields of all objects that are valid; those that only some branches require are optional.
fn flat<'d>(
    maker: &mut Schemas<'d, '_>,
    schema: &Cursor<'d>,
    label: &Label,
    special: Special<'_, 'd>,
) -> Flat {
    let store = maker.store();
    let facts = store.of(schema);
    let facts = without_choice(&store, &facts).unwrap_or(facts);
    lint::report_no_effect(&store.cx, &facts);
    lint::report_contradictions(&store.cx, &facts);
    let base = Facts::new(facts.without_choices());
    store.enforce(&base, STRUCTURE.or(OBJECT));
    let (fields, rest) = match object_with(maker, &base, label, special) {
        Shape::Object { fields, rest } => (fields, rest),
        // An object without declared properties is a map.
        Shape::Alias(Type::Map(value)) if *value != Type::Any => (Vec::new(), Rest::Kept(*value)),
        _ if base.has(Keyword::AdditionalProperties) => (Vec::new(), Rest::Kept(Type::Any)),
        _ => (Vec::new(), Rest::Ignored),
    };
    let declared = &base.object(&store.cx).properties;
    let names = fields.iter().map(|field| &field.name);
    let undeclared = names.filter(|name| !declared.contains_key(name.as_str()));
    let mut flat = Flat {
        undeclared: undeclared.cloned().collect(),
        fields,
        rest,
        has_alternatives: false,
    };
    report_the_whole(&store, &facts);
    for choice in &facts.choices {
        if !is_demand(&store, choice) {
            add_branches(maker, choice, label, special, &mut flat);
        }
    }
    flat
}

/// Adds the fields of the branches of a choice. Those that all branches require are required.
fn add_branches<'d>(
    maker: &mut Schemas<'d, '_>,
    choice: &Choice<'d>,
    label: &Label,
    special: Special<'_, 'd>,
    flat: &mut Flat,
) {
    let store = maker.store();
    let coverage = &store.cx.coverage;
    let reason = "the docs state that only some combinations are valid, but no code enforces it";
    let owner = &choice.owner.schema;
    coverage.enforce(
        owner,
        KeywordSet::of(&[choice.keyword, Keyword::Discriminator]),
    );
    coverage.document(owner, choice.keyword, reason);
    store.enforce_null(choice);
    flat.has_alternatives |= choice.branches.len() > 1;
    let mut required: Option<HashSet<String>> = None;
    for branch in &choice.branches {
        let inner = self::flat(maker, branch, label, special);
        for schema in store.of(branch).schemas() {
            coverage.document(schema, Keyword::Required, reason);
        }
        flat.has_alternatives |= inner.has_alternatives;
        if !store.types_of(branch).is_null_alone() {
            let own = inner.fields.iter().filter(|field| field.required);
            let own = own.map(|field| field.name.clone()).collect();
            required = Some(match required {
                Some(known) => &known & &own,
                None => own,
            });
        }
        for field in inner.fields {
            let is_declared = !inner.undeclared.contains(&field.name);
            flat.add(field, is_declared);
        }
        if let (Rest::Ignored, rest @ Rest::Kept(_)) = (&flat.rest, inner.rest) {
            flat.rest = rest;
        }
    }
    let required = required.unwrap_or_default();
    for field in &mut flat.fields {
        field.required |= required.contains(&field.name);
    }
}

/// Reports the constraints on all fields together, which nothing enforces.
fn report_the_whole<'d>(store: &Store<'d, '_>, facts: &Facts<'d>) {
    let reason = "constraints on all fields of a body together are not enforced";
    let mut is_reported = false;
    for schema in facts.schemas() {
        for keyword in schema.keywords() {
            let is_own = |choice: &&Choice<'d>| {
                choice.keyword == keyword && std::ptr::eq(choice.owner.schema.node, schema.node)
            };
            let is_whole = match keyword {
                Keyword::OneOf | Keyword::AnyOf => {
                    let own = facts.choices.iter().find(is_own);
                    own.is_some_and(|choice| is_demand(store, choice))
                }
                Keyword::UnevaluatedProperties => has_conditions(facts),
                Keyword::If | Keyword::Then | Keyword::Else | Keyword::Not => true,
                _ => keyword.json_types() == JsonTypes::OBJECT && !OBJECT.has(keyword),
            };
            if is_whole {
                store.cx.coverage.document(schema, keyword, reason);
                is_reported = true;
            }
        }
    }
    if let Some(owner) = facts.owner.as_ref().filter(|_| is_reported) {
        store.cx.omit(&owner.at, reason);
    }
}

/// The facts of a choice with one branch, which is none.
fn without_choice<'d>(store: &Store<'d, '_>, facts: &Facts<'d>) -> Option<Rc<Facts<'d>>> {
    let (choice, only) = only_branch(store, facts)?;
    let keyword = KeywordSet::of(&[choice.keyword]);
    store.cx.coverage.enforce(&choice.owner.schema, keyword);
    store.enforce_null(choice);
    Some(merged(store, facts, choice, only))
}
