//! Which schemas lead to a `$dynamicRef`, and so mean another thing in another dynamic scope.
//!
//! Imports `keyword`, from this layer `document`, and from this folder `schemas`.

use super::schemas::{Schemas, Scope};
use crate::keyword::Keyword;
use crate::spec::document::Node;
use std::collections::{BTreeMap, BTreeSet, HashSet};

/// How many names of dynamic anchors are resolved. Real documents have a few.
const MOST_NAMES: usize = 100;

/// The targets of the names of dynamic anchors: in a dynamic scope, the outermost resource that has
/// the name counts.
pub(super) type Bindings<'d> = BTreeMap<&'d str, usize>;

/// What the dynamic scope decides.
pub(super) struct Reach<'d> {
    /// The schemas that lead to the references by each name.
    schemas: BTreeMap<&'d str, HashSet<usize>>,
    /// The names that each scope binds, of those that are referred to.
    own: Vec<Bindings<'d>>,
    /// The names that are bound in each scope if an instance is validated from the outermost schema
    /// around it on.
    in_place: Vec<Bindings<'d>>,
}

impl<'d> Schemas<'d> {
    /// The name in the `$dynamicRef` of a schema, and the target without a dynamic scope.
    pub(super) fn dynamic_reference(&self, index: usize) -> Option<(&'d str, usize)> {
        let schema = self.all.get(index)?;
        let text = schema.cursor.text(Keyword::DynamicRef)?;
        let name = text.strip_prefix('#')?;
        if !name.starts_with('/') {
            let scope = self.scopes.get(schema.scope)?;
            return Some((name, *scope.dynamic.get(name)?));
        }
        let target = self.target(text)?;
        let name = self.all.get(target)?.cursor.text(Keyword::DynamicAnchor)?;
        Some((name, target))
    }

    /// Whether a discriminator selects a schema by the name of what that refers to. A copy has none.
    pub(super) fn is_branch_by_name(&self, index: usize) -> bool {
        let Some(schema) = self.all.get(index) else {
            return false;
        };
        let outer = schema.applied_by.and_then(|it| self.all.get(it));
        let union = outer.filter(|it| it.cursor.get(Keyword::Discriminator).is_some());
        let branches = [Keyword::OneOf, Keyword::AnyOf].into_iter();
        let mut branches = branches.flat_map(|keyword| {
            let list = union.and_then(|union| union.cursor.node.get(keyword));
            list.map_or(&[][..], Node::items)
        });
        branches.any(|branch| std::ptr::eq(branch, schema.cursor.node))
    }
}

impl<'d> Reach<'d> {
    pub(super) fn of(schemas: &Schemas<'d>) -> Self {
        let count = schemas.all.len();
        let dynamic: Vec<_> = (0..count)
            .map(|index| schemas.dynamic_reference(index))
            .collect();
        let mut anchors: BTreeMap<&str, BTreeSet<usize>> = BTreeMap::new();
        for scope in &schemas.scopes {
            for (name, target) in &scope.dynamic {
                anchors.entry(name).or_default().insert(*target);
            }
        }
        // From each schema to those that lead to it.
        let mut before = vec![Vec::new(); count];
        let mut add = |target: usize, from: usize| {
            if let Some(before) = before.get_mut(target) {
                before.push(from);
            }
        };
        for (index, schema) in schemas.all.iter().enumerate() {
            if let Some(outer) = schema.applied_by {
                add(index, outer);
            }
            let text = schema.cursor.text(Keyword::Ref);
            if let Some(target) = text.and_then(|text| schemas.target(text)) {
                add(target, index);
            }
            if let Some((name, initial)) = dynamic.get(index).copied().flatten() {
                let anchors = anchors.get(name).into_iter().flatten();
                anchors.for_each(|target| add(*target, index));
                add(initial, index);
            }
        }
        let mut reach: BTreeMap<&str, HashSet<usize>> = BTreeMap::new();
        // A chain of names would take time that grows with the square of their number.
        let names: BTreeSet<_> = dynamic.iter().flatten().map(|(name, _)| name).collect();
        let is_large = names.len() > MOST_NAMES;
        for (index, reference) in dynamic.iter().enumerate() {
            let Some((name, _)) = reference else { continue };
            let known = reach.entry(name).or_default();
            if is_large {
                continue;
            }
            let mut open = vec![index];
            while let Some(next) = open.pop() {
                if known.insert(next) {
                    open.extend(before.get(next).into_iter().flatten());
                }
            }
        }
        let mut reach = Self {
            schemas: reach,
            own: Vec::with_capacity(schemas.scopes.len()),
            in_place: Vec::with_capacity(schemas.scopes.len()),
        };
        if reach.schemas.len() <= MOST_NAMES {
            schemas.scopes.iter().for_each(|scope| reach.add(scope));
        }
        reach
    }

    /// Adds a scope; those around it have been added before.
    fn add(&mut self, scope: &Scope<'d>) {
        let mut own = Bindings::new();
        for name in self.schemas.keys() {
            own.extend(scope.dynamic.get_key_value(name));
        }
        let outer = scope.outer.and_then(|outer| self.in_place.get(outer));
        let mut in_place = own.clone();
        in_place.extend(outer.into_iter().flatten());
        self.own.push(own);
        self.in_place.push(in_place);
    }

    /// Whether there are more names than are resolved.
    pub(super) fn is_too_large(&self) -> bool {
        self.schemas.len() > MOST_NAMES
    }

    /// The names that are bound in a scope, if an instance is validated from the outermost schema
    /// around it on.
    pub(super) fn in_place(&self, scope: usize) -> Bindings<'d> {
        self.in_place.get(scope).cloned().unwrap_or_default()
    }

    /// The names that are bound once a scope is entered.
    pub(super) fn entered(&self, outer: &Bindings<'d>, scope: usize) -> Bindings<'d> {
        let mut bindings = self.own.get(scope).cloned().unwrap_or_default();
        bindings.extend(outer);
        bindings
    }

    /// The bindings that make a difference to a schema.
    pub(super) fn restrict(&self, mut bindings: Bindings<'d>, schema: usize) -> Bindings<'d> {
        bindings.retain(|name, _| {
            let schemas = self.schemas.get(name);
            schemas.is_some_and(|schemas| schemas.contains(&schema))
        });
        bindings
    }
}
