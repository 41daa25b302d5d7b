//! Inheritance: a schema with a discriminator stands for all that extend it (OpenAPI 3.0.4,
//! "Models with Polymorphism Support").

use std::collections::{HashMap, HashSet};

use super::Shaped;
use super::beside::Beside;
use super::conjunction::{Conjunction, Part, address};
use super::discriminator::{Candidate, are_distinct};
use super::label_of;
use super::notes::code;
use crate::ir::{Docs, Label, Shape, Type, Union, UnionKeyword, Variant};
use crate::lower::Lowering;
use crate::spec::{Cursor, Node, reference_of};

/// The component schemas that extend another one by `allOf`, by the address of that one.
pub(super) type Children<'d> = HashMap<*const Node, Vec<Cursor<'d>>>;

impl<'d> Lowering<'d, '_> {
    /// Whether `child` extends a schema that stands for all that extend it: one that has a
    /// discriminator, or that lists `child` among those to choose from.
    pub(super) fn is_parent(&mut self, parent: &Cursor<'d>, child: &Cursor<'d>) -> bool {
        let is_child = |other: &Cursor<'d>| std::ptr::eq(other.node, child.node);
        if extends_itself(parent) {
            return self.children(parent).iter().any(is_child);
        }
        let lists = ["oneOf", "anyOf"].map(|keyword| parent.get(keyword));
        let mut members = lists.iter().flatten().flat_map(Cursor::items);
        members.any(|member| {
            let target = self.resolver.resolve_schema(member, self.found);
            target.is_some_and(|target| is_child(&target))
        })
    }

    /// A union of the schemas that extend the one that this conjunction stands for, where
    /// that has a discriminator (OpenAPI 3.0.4, "Models with Polymorphism Support").
    pub(super) fn extended(
        &mut self,
        whole: &Conjunction<'d>,
        label: &Label,
        beside: &mut Beside,
    ) -> Option<Shape> {
        let owner = whole.owner.clone().filter(extends_itself)?;
        let property = owner.get("discriminator")?.text("propertyName")?;
        let mapping = self.mapping(&owner);
        let families = self.families(&owner);
        if families.is_empty() {
            return None;
        }
        let mut variants = Vec::new();
        for family in families {
            let mut tags = Vec::new();
            for member in &family {
                let member = self.member(member.clone());
                tags.extend(self.tags(property, &member, &mapping));
            }
            let head = family.into_iter().next()?;
            let mut variant = self.member(head.clone()).variant;
            variant.ty = if std::ptr::eq(head.node, owner.node) {
                self.parent_itself(whole, label)
            } else {
                self.named(head).without_null().0.clone()
            };
            variants.push(Variant { tags, ..variant });
        }
        let all: Vec<_> = variants
            .iter()
            .map(|variant| variant.tags.clone())
            .collect();
        if !are_distinct(&all) {
            let note = "does not tell the schemas apart that extend this one";
            beside.notes.push(format!("{} {note}", code(property)));
            return None;
        }
        Some(Shape::Union(Union {
            variants,
            keyword: UnionKeyword::OneOf,
            discriminator: Some(property.to_owned()),
        }))
    }

    /// The schemas that extend a parent, each with those that it stands for itself: it
    /// comes first. The parent is one of them only where its mapping says so.
    fn families(&mut self, parent: &Cursor<'d>) -> Vec<Vec<Cursor<'d>>> {
        let mut met = HashSet::from([address(parent)]);
        let mut families = Vec::new();
        let mut open = self.children(parent);
        open.reverse();
        while let Some(child) = open.pop() {
            if !met.insert(address(&child)) {
                continue;
            }
            let mut family = vec![child.clone()];
            let below = self.children(&child);
            if extends_itself(&child) {
                let mut below = below;
                while let Some(member) = below.pop() {
                    if met.insert(address(&member)) {
                        below.extend(self.children(&member));
                        family.push(member);
                    }
                }
            } else {
                open.extend(below.into_iter().rev());
            }
            families.push(family);
        }
        let mapping = parent.get("discriminator").and_then(|it| it.get("mapping"));
        for (_, place) in mapping.iter().flat_map(Cursor::entries) {
            if let Some(target) = self.mapped(place) {
                let is_parent = std::ptr::eq(target.node, parent.node);
                let known = families.iter().any(|family: &Vec<Cursor<'d>>| {
                    family.iter().any(|it| std::ptr::eq(it.node, target.node))
                });
                if !known && (is_parent || met.insert(address(&target))) {
                    families.push(vec![target]);
                }
            }
        }
        // A parent that only its own mapping names is just an object.
        let only_itself = |family: &Vec<Cursor<'d>>| {
            family
                .iter()
                .all(|member| std::ptr::eq(member.node, parent.node))
        };
        if families.iter().all(only_itself) {
            families.clear();
        }
        families
    }

    /// A schema as it would be a variant.
    fn member(&mut self, schema: Cursor<'d>) -> Candidate<'d> {
        let label = label_of(&schema.at.to_string());
        let name = label.path.last().unwrap_or(&label.family).clone();
        let targets = vec![address(&schema)];
        let whole = self.conjunction(&[Part { schema, label }]);
        Candidate {
            variant: Variant {
                label: name,
                docs: Docs::default(),
                ty: Type::Any,
                tags: Vec::new(),
                recursive: false,
            },
            whole,
            targets,
        }
    }

    /// The parent as a type of its own, beside those that extend it.
    fn parent_itself(&mut self, whole: &Conjunction<'d>, label: &Label) -> Type {
        let label = label.part("base");
        match self.object(whole, &label) {
            Shape::Alias(ty) => ty,
            shape => {
                let id = self.reserve_unkeyed();
                self.put(id, whole.owner.as_ref(), label, Shaped::of(shape));
                Type::Named(id)
            }
        }
    }

    /// The component schemas that extend this one. All are found at the first time.
    fn children(&mut self, parent: &Cursor<'d>) -> Vec<Cursor<'d>> {
        if self.known.children.is_none() {
            self.known.children = Some(self.all_children());
        }
        let children = self.known.children.as_ref();
        let of_parent = children.and_then(|all| all.get(&address(parent)));
        of_parent.cloned().unwrap_or_default()
    }

    fn all_children(&self) -> Children<'d> {
        let mut all = Children::new();
        let schemas = self
            .root
            .get("components")
            .and_then(|components| components.get("schemas"));
        for (_, schema) in schemas.iter().flat_map(Cursor::entries) {
            let members = schema.get("allOf");
            let members = members.iter().flat_map(Cursor::items);
            for member in members.filter(|member| reference_of(member).is_some()) {
                if let Some(parent) = self.resolver.resolve_schema(member, self.found) {
                    all.entry(address(&parent))
                        .or_default()
                        .push(schema.clone());
                }
            }
        }
        all
    }
}

/// Whether a schema has a discriminator, and no members that it would choose from.
fn extends_itself(schema: &Cursor<'_>) -> bool {
    schema.get("discriminator").is_some()
        && schema.get("oneOf").is_none()
        && schema.get("anyOf").is_none()
}
