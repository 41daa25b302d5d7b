//! Which component schemas extend which (OpenAPI 3.0.4, "Models with Polymorphism Support").
//!
//! Imports `keyword` and `spec`; the store and discriminators.

use std::collections::HashSet;

use super::discriminator::mapping;
use super::intersection::address;
use super::store::Store;
use crate::keyword::Keyword;
use crate::lower::node_map::NodeMap;
use crate::spec::{Cursor, reference_of};

impl<'d> Store<'d, '_> {
    /// The component schemas that extend this one by `allOf`. All are found at the first time.
    fn children_of(&self, parent: &Cursor<'d>) -> Vec<Cursor<'d>> {
        let all = self.children.get_or_init(|| all_children(self));
        all.get(&address(parent)).cloned().unwrap_or_default()
    }

    /// Whether `child` extends a schema that represents all schemas that extend it: one that
    /// has a discriminator, or has `child` among its branches.
    pub(super) fn is_extended(&self, parent: &Cursor<'d>, child: &Cursor<'d>) -> bool {
        let is_child = |other: &Cursor<'d>| std::ptr::eq(other.node, child.node);
        if is_polymorphic_base(parent) {
            return self.children_of(parent).iter().any(is_child);
        }
        let lists = [Keyword::OneOf, Keyword::AnyOf].map(|keyword| parent.get(keyword));
        let mut branches = lists.iter().flatten().flat_map(Cursor::items);
        branches.any(|branch| {
            let target = self.cx.resolve_schema(branch);
            target.is_some_and(|target| is_child(&target))
        })
    }

    /// The schemas that extend a parent, each followed by those that it represents itself. The
    /// parent is one of them only where its mapping says so.
    pub(super) fn families(&self, parent: &Cursor<'d>) -> Vec<Vec<Cursor<'d>>> {
        let mut met = HashSet::from([address(parent)]);
        let mut families = Vec::new();
        let mut open = self.children_of(parent);
        open.reverse();
        while let Some(child) = open.pop() {
            if !met.insert(address(&child)) {
                continue;
            }
            let mut family = vec![child.clone()];
            let mut below = self.children_of(&child);
            if is_polymorphic_base(&child) {
                while let Some(member) = below.pop() {
                    if met.insert(address(&member)) {
                        below.extend(self.children_of(&member));
                        family.push(member);
                    }
                }
            } else {
                open.extend(below.into_iter().rev());
            }
            families.push(family);
        }
        met.remove(&address(parent));
        for (_, target) in mapping(self, parent) {
            if met.insert(address(&target)) {
                families.push(vec![target]);
            }
        }
        // A parent that only its own mapping names is just an object.
        let is_parent = |member: &Cursor<'d>| std::ptr::eq(member.node, parent.node);
        if families.iter().all(|family| family.iter().all(is_parent)) {
            families.clear();
        }
        families
    }
}

fn all_children<'d>(store: &Store<'d, '_>) -> NodeMap<Vec<Cursor<'d>>> {
    let mut all: NodeMap<Vec<_>> = NodeMap::default();
    for (_, schema) in store.cx.component_schemas() {
        let branches = schema.get(Keyword::AllOf);
        let branches = branches.iter().flat_map(Cursor::items);
        for branch in branches.filter(|branch| reference_of(branch).is_some()) {
            if let Some(parent) = store.cx.resolve_schema(branch) {
                let children = all.entry(address(&parent)).or_default();
                children.push(schema.clone());
            }
        }
    }
    all
}

/// Whether a schema has a discriminator, and no branches that it would choose from.
pub(super) fn is_polymorphic_base(schema: &Cursor<'_>) -> bool {
    let has = |keyword: Keyword| schema.node.get(keyword).is_some();
    has(Keyword::Discriminator) && !has(Keyword::OneOf) && !has(Keyword::AnyOf)
}
