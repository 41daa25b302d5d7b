//! The store of facts: each set of schemas is intersected once.
//!
//! Imports `keyword` and `spec`; the context, facts, assertions and intersections.

use std::cell::{Cell, OnceCell, RefCell};
use std::collections::HashMap;
use std::rc::Rc;

use super::assertion::is_ruled;
use super::evaluate::{Evaluator, Verdicts};
use super::expressed::VALUES;
use super::facts::{self, Facts, Types, Values};
use super::intersection::{Branches, Choice, Intersection, Key, Part, address};
use super::place::schema_name;
use crate::keyword::{JsonTypes, Keyword, KeywordSet};
use crate::lower::context::Context;
use crate::lower::node_map::NodeMap;
use crate::spec::Cursor;

/// How many choices a look goes into, one within the other. No honest document needs more.
const DEEPEST_LOOK: usize = 64;

/// The facts that are known so far.
pub(in crate::lower) struct Store<'d, 'f> {
    pub(in crate::lower) cx: Context<'d, 'f>,
    verdicts: Verdicts,
    branches: Branches,
    /// The facts of single schemas.
    single: RefCell<NodeMap<Rc<Facts<'d>>>>,
    /// The facts of several that apply together.
    several: RefCell<HashMap<Key, Rc<Facts<'d>>>>,
    /// The component schemas that extend another one by `allOf`, by the address of that one
    /// (`children`).
    pub(super) children: OnceCell<NodeMap<Vec<Cursor<'d>>>>,
    /// How many looks for types go on, one within the other.
    depth: Cell<usize>,
}

impl<'d, 'f> Store<'d, 'f> {
    pub(in crate::lower) fn new(cx: Context<'d, 'f>) -> Self {
        Self {
            cx,
            verdicts: Verdicts::default(),
            branches: Branches::default(),
            single: RefCell::default(),
            several: RefCell::default(),
            children: OnceCell::default(),
            depth: Cell::default(),
        }
    }

    /// The facts of a schema.
    pub(super) fn of(&self, schema: &Cursor<'d>) -> Rc<Facts<'d>> {
        let key = address(schema);
        if let Some(known) = self.single.borrow().get(&key) {
            return Rc::clone(known);
        }
        let facts = self.intersected(&[Part::here(schema.clone())]);
        self.single.borrow_mut().insert(key, Rc::clone(&facts));
        facts
    }

    /// The facts of all of these schemas together.
    pub(super) fn of_all(&self, parts: &[Part<'d>]) -> Rc<Facts<'d>> {
        if let [only] = parts {
            return self.of(&only.schema);
        }
        let key = Key::of_all(parts.iter());
        if let Some(known) = self.several.borrow().get(&key) {
            return Rc::clone(known);
        }
        let facts = self.intersected(parts);
        self.several.borrow_mut().insert(key, Rc::clone(&facts));
        facts
    }

    fn intersected(&self, parts: &[Part<'d>]) -> Rc<Facts<'d>> {
        let whole = Intersection::new(&self.cx, &self.branches, parts);
        Rc::new(Facts::new(whole))
    }

    /// The facts of an intersection with one more schema.
    pub(super) fn extended(&self, mut whole: Intersection<'d>, part: Part<'d>) -> Rc<Facts<'d>> {
        whole.extend(&self.cx, &self.branches, &[part]);
        Rc::new(Facts::new(whole))
    }

    /// The name that a schema has by itself: the last one of its label.
    pub(super) fn name_of(&self, schema: &Cursor<'d>) -> String {
        schema_name(&self.cx.root, schema)
    }

    /// The types that a schema has, or what it refers to.
    pub(in crate::lower) fn types_of(&self, schema: &Cursor<'d>) -> Types {
        match self.cx.resolve_schema(schema.clone()) {
            Some(schema) => self.types(&self.of(&schema)),
            None => Types::ANY,
        }
    }

    /// Records the keywords that the type of an intersection expresses.
    pub(super) fn enforce(&self, whole: &Intersection<'d>, keywords: KeywordSet) {
        for schema in whole.schemas() {
            self.cx.coverage.enforce(schema, keywords);
        }
    }

    /// Records that the listed values that a schema allows satisfy all else that it says.
    pub(super) fn verify_beside_values(&self, schema: &Cursor<'d>) {
        let coverage = &self.cx.coverage;
        for keyword in schema.keywords() {
            let is_about_one_type = keyword.json_types() != JsonTypes::ALL;
            if is_about_one_type && is_ruled(schema, keyword) {
                coverage.verify(schema, keyword);
            }
        }
        let reason = "the values are listed; they are not checked against the format";
        coverage.document(schema, Keyword::Format, reason);
    }

    /// Whether one of the branches of a choice is null alone.
    pub(super) fn has_null_branch(&self, choice: &Choice<'d>) -> bool {
        self.null_branches(choice).next().is_some()
    }

    /// Records that the type of a choice, which is an option, enforces its branches of null.
    pub(super) fn enforce_null(&self, choice: &Choice<'d>) {
        for branch in self.null_branches(choice) {
            self.cx.coverage.enforce(branch, VALUES);
        }
    }

    /// The branches of a choice that are null alone.
    fn null_branches<'c>(&self, choice: &'c Choice<'d>) -> impl Iterator<Item = &'c Cursor<'d>> {
        let branches = choice.branches.iter();
        let stated = branches.filter(|branch| self.types_of(branch).is_null_alone());
        stated.chain(&choice.null)
    }

    /// The branches of a choice that are not null alone.
    pub(super) fn branches<'c>(
        &self,
        choice: &'c Choice<'d>,
    ) -> impl Iterator<Item = &'c Cursor<'d>> {
        let branches = choice.branches.iter();
        branches.filter(|branch| !self.types_of(branch).is_null_alone())
    }

    /// The types of an intersection. Where its schemas contradict each other, the first one
    /// counts.
    pub(super) fn types(&self, facts: &Facts<'d>) -> Types {
        if let Some(known) = facts.types.get() {
            return known;
        }
        let depth = self.depth.get();
        if depth >= DEEPEST_LOOK {
            return Types::ANY;
        }
        // A schema that is met again while it is looked at adds nothing to itself.
        facts.types.set(Some(Types::ANY));
        self.depth.set(depth + 1);
        self.cx.count_fact("types", facts.owner.as_ref());
        let types = self.computed_types(facts);
        self.depth.set(depth);
        facts.types.set(Some(types));
        types
    }

    fn computed_types(&self, whole: &Intersection<'d>) -> Types {
        let mut types = JsonTypes::ALL;
        let (mut states, mut allows) = (false, true);
        for schema in whole.schemas() {
            if schema.as_boolean_schema() == Some(false) {
                return Types::NONE;
            }
            let own = facts::declared(schema);
            let is_null = own.is_empty() && types == JsonTypes::ALL;
            match types.and(own) {
                JsonTypes::NONE if !is_null => {}
                both => types = both,
            }
            states |= facts::states_null(schema);
            allows &= facts::allows_null(schema);
        }
        for choice in &whole.choices {
            let branches = choice.branches.iter();
            let branches: Vec<_> = branches.map(|branch| self.types_of(branch)).collect();
            let any = branches.iter().map(|branch| branch.json);
            let any = any.fold(JsonTypes::NONE, JsonTypes::or);
            types = match types.and(any) {
                JsonTypes::NONE if !any.is_empty() => types,
                both => both,
            };
            let null = !choice.null.is_empty() || branches.iter().any(|branch| branch.null);
            states |= null;
            allows &= null || branches.contains(&Types::ANY);
        }
        if !whole.joined.is_empty() {
            types = types.and(JsonTypes::OBJECT);
        }
        let is_left_out = || !whole.schemas().any(facts::lists_every_type);
        if types == JsonTypes::ALL && !self.cx.is_strict() && is_left_out() {
            let implied = whole.schemas().map(facts::implied);
            let implied = implied.fold(JsonTypes::NONE, JsonTypes::or);
            types = if implied.is_empty() { types } else { implied };
        }
        let null = match self.cx.is_strict() {
            true => {
                states
                    && whole
                        .inputs
                        .iter()
                        .all(|schema| self.evaluator().accepts_null(schema))
            }
            false => (states && allows) || whole.owner.as_ref().is_some_and(facts::states_null),
        };
        Types { json: types, null }
    }

    /// The evaluator of values, which knows its verdicts so far.
    pub(super) fn evaluator(&self) -> Evaluator<'_, 'd, 'f> {
        Evaluator {
            cx: &self.cx,
            known: &self.verdicts,
        }
    }

    /// The values that an intersection lists.
    pub(super) fn values<'w>(&self, facts: &'w Facts<'d>) -> Option<&'w Values<'d>> {
        let values = facts.values.get_or_init(|| {
            let types = self.types(facts);
            self.cx.count_fact("values", facts.owner.as_ref());
            facts::values(&self.cx, facts, types.json)
        });
        values.as_ref()
    }
}
