//! Whether a schema means the same in two dynamic scopes.
//!
//! Two sets of bindings may differ and yet lead every `$dynamicRef` to the same schema: what a page
//! of pets binds makes no difference to a pet that leads to no page other than that one. The
//! references are followed in both scopes side by side; what they come back to is assumed to be the
//! same until a `$dynamicRef` shows that it is not. Imports `keyword`, and from this folder `reach`
//! and `schemas`.

use super::reach::{Bindings, Reach};
use super::schemas::Schemas;
use crate::keyword::Keyword;
use std::collections::HashMap;
use std::collections::hash_map::Entry;

/// How much is compared in all, in schemas and bindings. What is not compared counts as different,
/// which costs a copy, but changes no meaning.
const MOST_COMPARED: usize = 1 << 20;

/// How many schemas that are only references are followed one after the other.
const MOST_NAMES_OF_ONE: usize = 16;

/// The keywords of a schema that is only another name of what its `$ref` leads to.
const OF_NAMES: [Keyword; 5] = [
    Keyword::Ref,
    Keyword::Id,
    Keyword::Anchor,
    Keyword::DynamicAnchor,
    Keyword::Defs,
];

/// A schema, entered in two scopes.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Pair<'d> {
    schema: usize,
    one: Bindings<'d>,
    other: Bindings<'d>,
}

/// Compares dynamic scopes, each pair only once.
pub(super) struct Comparison<'s, 'd> {
    schemas: &'s Schemas<'d>,
    reach: &'s Reach<'d>,
    /// The schemas that each schema applies in its place.
    applied: Vec<Vec<usize>>,
    known: HashMap<Pair<'d>, bool>,
    compared: usize,
}

/// The pairs that one pair leads to, by their numbers.
#[derive(Default)]
struct Found<'d> {
    pairs: Vec<Pair<'d>>,
    numbers: HashMap<Pair<'d>, usize>,
    /// From each pair to those that lead to it.
    before: Vec<Vec<usize>>,
    different: Vec<usize>,
}

impl<'s, 'd> Comparison<'s, 'd> {
    pub(super) fn new(schemas: &'s Schemas<'d>, reach: &'s Reach<'d>) -> Self {
        let mut applied = vec![Vec::new(); schemas.all.len()];
        for (index, schema) in schemas.all.iter().enumerate() {
            let outer = schema.applied_by.and_then(|outer| applied.get_mut(outer));
            outer
                .into_iter()
                .for_each(|inner: &mut Vec<_>| inner.push(index));
        }
        Self {
            schemas,
            reach,
            applied,
            known: HashMap::new(),
            compared: 0,
        }
    }

    /// Whether a schema means the same with either bindings, which are restricted to those that
    /// make a difference to it.
    pub(super) fn is_same(
        &mut self,
        schema: usize,
        one: &Bindings<'d>,
        other: &Bindings<'d>,
    ) -> bool {
        if one == other {
            return true;
        }
        let pair = Pair {
            schema,
            one: one.clone(),
            other: other.clone(),
        };
        if let Some(known) = self.known.get(&pair) {
            return *known;
        }
        let Some(found) = self.found(pair.clone()) else {
            return false;
        };
        self.known.extend(found.compared());
        self.known.get(&pair).copied().unwrap_or_default()
    }

    /// What a pair leads to; none if that is too much.
    fn found(&mut self, first: Pair<'d>) -> Option<Found<'d>> {
        let mut found = Found::default();
        found.number(first);
        let mut next = 0;
        while let Some(pair) = found.pairs.get(next).cloned() {
            self.compared += 1 + pair.one.len() + pair.other.len();
            if self.compared > MOST_COMPARED {
                return None;
            }
            let after = self.after(&pair);
            let is_known = |pair: &Pair<'d>| self.known.get(pair).copied();
            if after
                .as_ref()
                .is_none_or(|after| after.iter().any(|it| is_known(it) == Some(false)))
            {
                found.different.push(next);
            }
            for pair in after.into_iter().flatten() {
                if pair.one != pair.other && is_known(&pair).is_none() {
                    found.add(pair, next);
                }
            }
            next += 1;
        }
        Some(found)
    }

    /// The pairs that the references and the parts of a schema lead to; none if its `$dynamicRef`
    /// leads to two schemas.
    fn after(&self, pair: &Pair<'d>) -> Option<Vec<Pair<'d>>> {
        let schema = self.schemas.all.get(pair.schema)?;
        let parts = self.applied.get(pair.schema).into_iter().flatten().copied();
        let text = schema.cursor.text(Keyword::Ref);
        let target = text.and_then(|text| self.schemas.target(text));
        let entered = parts.chain(target).map(|schema| Pair {
            schema,
            one: self.entered(&pair.one, schema),
            other: self.entered(&pair.other, schema),
        });
        let mut after: Vec<_> = entered.collect();
        if let Some((name, initial)) = self.schemas.dynamic_reference(pair.schema) {
            let target = |bindings: &Bindings<'d>| bindings.get(name).copied().unwrap_or(initial);
            let targets = (target(&pair.one), target(&pair.other));
            let is_by_name = self.schemas.is_branch_by_name(pair.schema);
            let (one, other) = match targets.0 == targets.1 || is_by_name {
                true => (
                    (targets.0, self.entered(&pair.one, targets.0)),
                    (targets.1, self.entered(&pair.other, targets.1)),
                ),
                false => (
                    self.named(targets.0, &pair.one),
                    self.named(targets.1, &pair.other),
                ),
            };
            after.push((one.0 == other.0).then_some(Pair {
                schema: one.0,
                one: one.1,
                other: other.1,
            })?);
        }
        Some(after)
    }

    /// What a schema is a name of, and the bindings there.
    fn named(&self, schema: usize, bindings: &Bindings<'d>) -> (usize, Bindings<'d>) {
        let mut schema = schema;
        let mut bindings = self.entered(bindings, schema);
        for _ in 0..MOST_NAMES_OF_ONE {
            let Some(next) = self.name_of(schema) else {
                break;
            };
            bindings = self.entered(&bindings, next);
            schema = next;
        }
        (schema, bindings)
    }

    /// The target of a schema that is only a reference.
    fn name_of(&self, schema: usize) -> Option<usize> {
        let schema = self.schemas.all.get(schema)?;
        let mut keys = schema.cursor.node.as_map()?.keys();
        let is_name = keys.all(|key| Keyword::named(key).is_some_and(|it| OF_NAMES.contains(&it)));
        let text = schema.cursor.text(Keyword::Ref).filter(|_| is_name)?;
        self.schemas.target(text)
    }

    /// The bindings that make a difference to a schema once it is entered.
    fn entered(&self, bindings: &Bindings<'d>, schema: usize) -> Bindings<'d> {
        let scope = self.schemas.all.get(schema).map(|schema| schema.scope);
        let entered = scope.map(|scope| self.reach.entered(bindings, scope));
        self.reach.restrict(entered.unwrap_or_default(), schema)
    }
}

impl<'d> Found<'d> {
    /// The number of a pair.
    fn number(&mut self, pair: Pair<'d>) -> usize {
        match self.numbers.entry(pair) {
            Entry::Occupied(known) => *known.get(),
            Entry::Vacant(vacant) => {
                let number = self.pairs.len();
                self.pairs.push(vacant.key().clone());
                self.before.push(Vec::new());
                *vacant.insert(number)
            }
        }
    }

    /// Adds a pair that another one leads to.
    fn add(&mut self, pair: Pair<'d>, from: usize) {
        let number = self.number(pair);
        if let Some(before) = self.before.get_mut(number) {
            before.push(from);
        }
    }

    /// Whether each pair means the same: unless it leads to one that does not.
    fn compared(self) -> impl Iterator<Item = (Pair<'d>, bool)> {
        let mut is_same = vec![true; self.pairs.len()];
        let mut open = self.different;
        while let Some(number) = open.pop() {
            let known = is_same.get_mut(number);
            if known.is_some_and(std::mem::take) {
                open.extend(self.before.get(number).into_iter().flatten());
            }
        }
        self.pairs.into_iter().zip(is_same)
    }
}
