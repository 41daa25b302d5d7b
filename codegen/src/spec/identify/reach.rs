//! Which schemas lead to a `$dynamicRef`, and so mean another thing in another dynamic scope.
//!
//! Imports `keyword`, from this layer `document`, and from this folder `schemas`.

use super::schemas::Schemas;
use crate::keyword::Keyword;
use std::collections::{BTreeMap, BTreeSet, HashSet};

/// The targets of the names of dynamic anchors: in a dynamic scope, the outermost resource that has
/// the name counts.
pub(super) type Bindings<'d> = BTreeMap<&'d str, usize>;

/// Which schemas lead to the references by each name.
pub(super) struct Reach<'d>(BTreeMap<&'d str, HashSet<usize>>);

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

    /// The names that count in each scope, if an instance is validated from the schema on that is
    /// around it.
    pub(super) fn bindings(&self) -> Vec<Bindings<'d>> {
        let mut all: Vec<Bindings<'d>> = Vec::with_capacity(self.scopes.len());
        for scope in &self.scopes {
            let outer = scope.outer.and_then(|outer| all.get(outer)).cloned();
            all.push(entered(&outer.unwrap_or_default(), &scope.dynamic));
        }
        all
    }
}

/// The names that count once a resource is entered.
pub(super) fn entered<'d>(outer: &Bindings<'d>, scope: &Bindings<'d>) -> Bindings<'d> {
    let mut bindings = scope.clone();
    bindings.extend(outer);
    bindings
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
        for (index, reference) in dynamic.iter().enumerate() {
            let Some((name, _)) = reference else { continue };
            let known = reach.entry(name).or_default();
            let mut open = vec![index];
            while let Some(next) = open.pop() {
                if known.insert(next) {
                    open.extend(before.get(next).into_iter().flatten());
                }
            }
        }
        Self(reach)
    }

    /// The bindings that make a difference to a schema.
    pub(super) fn restrict(&self, bindings: &Bindings<'d>, schema: usize) -> Bindings<'d> {
        let mut bindings = bindings.clone();
        bindings.retain(|name, _| self.0.get(name).is_some_and(|it| it.contains(&schema)));
        bindings
    }
}
