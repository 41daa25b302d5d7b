//! What tells the variants of a union apart: a property whose value names one of them, as
//! the description says (OpenAPI 3.0.4, Discriminator Object) or as the values show; and
//! inheritance, where the children of a schema are its variants.

use std::collections::{HashMap, HashSet};

use super::conjunction::{Conjunction, Part, address};
use super::kinds::Kinds;
use super::label_of;
use super::notes::code;
use super::object::{properties, required};
use super::values::Values;
use crate::diag::Diagnostics;
use crate::ir::{Docs, Label, Shape, Type, Union, Variant};
use crate::lower::Lowering;
use crate::spec::{Cursor, Node, reference_of};

/// How deep to look for the value of a property in unions within unions.
const DEEPEST_LOOK: usize = 8;

/// A variant, and what it was made of.
pub(super) struct Candidate<'d> {
    pub(super) variant: Variant,
    pub(super) whole: Conjunction<'d>,
    /// The schemas with names that it is.
    pub(super) targets: Vec<*const Node>,
}

impl Candidate<'_> {
    /// A variant of a union within the union.
    pub(super) fn inner(variant: Variant) -> Self {
        Self {
            variant: Variant {
                tags: Vec::new(),
                ..variant
            },
            whole: Conjunction::default(),
            targets: Vec::new(),
        }
    }
}

/// The component schemas that extend another one by `allOf`, by the address of that one.
pub(super) type Children<'d> = HashMap<*const Node, Vec<Cursor<'d>>>;

impl<'d> Lowering<'d, '_> {
    /// Gives the variants their tags, and tells which property has them.
    pub(super) fn discriminate(
        &mut self,
        owner: &Cursor<'d>,
        candidates: &mut [Candidate<'d>],
        notes: &mut Vec<String>,
    ) -> Option<String> {
        let Some(property) = owner
            .get("discriminator")
            .and_then(|it| it.text("propertyName"))
        else {
            return self.inferred(candidates);
        };
        let mapping = self.mapping(owner);
        let mut all = Vec::new();
        for candidate in candidates.iter() {
            all.push(self.tags(property, candidate, &mapping));
        }
        if !are_distinct(&all) {
            let note = "does not tell all variants apart, so that they are tried one by one";
            notes.push(format!("{} {note}", code(property)));
            return self.inferred(candidates);
        }
        for (candidate, tags) in candidates.iter_mut().zip(all) {
            candidate.variant.tags = tags;
        }
        Some(property.to_owned())
    }

    /// The tags of a variant: the names that the mapping has for it, or else the values that
    /// its schema allows, or the schema's name.
    fn tags(
        &mut self,
        property: &str,
        candidate: &Candidate<'d>,
        mapping: &[(&'d str, Option<*const Node>)],
    ) -> Vec<String> {
        if self.summary(&candidate.whole).kinds != Kinds::OBJECT {
            return Vec::new();
        }
        let is_it = |target: &Option<*const Node>| {
            target.is_some_and(|target| candidate.targets.contains(&target))
        };
        let mapped = mapping.iter().filter(|(_, target)| is_it(target));
        let mut tags: Vec<String> = mapped.map(|(tag, _)| (*tag).to_owned()).collect();
        if let Some(values) = self.property_values(&candidate.whole, property, 0) {
            tags.retain(|tag| values.contains(tag));
            let name = &candidate.variant.label;
            if tags.is_empty() && !(values.contains(name) && !candidate.targets.is_empty()) {
                tags = values;
            }
        }
        if tags.is_empty() && !candidate.targets.is_empty() {
            tags.push(candidate.variant.label.clone());
        }
        tags
    }

    /// The names under `mapping`, with the schemas that they lead to.
    fn mapping(&mut self, owner: &Cursor<'d>) -> Vec<(&'d str, Option<*const Node>)> {
        let mapping = owner.get("discriminator").and_then(|it| it.get("mapping"));
        let entries = mapping.into_iter().flat_map(|mapping| mapping.entries());
        let entries: Vec<_> = entries.collect();
        let target = |place| self.mapped(place).map(|target| address(&target));
        entries
            .into_iter()
            .map(|(tag, place)| (tag, target(place)))
            .collect()
    }

    /// What an entry of a mapping leads to: the name of a schema, or a reference.
    fn mapped(&self, place: Cursor<'d>) -> Option<Cursor<'d>> {
        let text = place.node.as_str()?;
        let component = self.component(text);
        // The checks have told of what leads nowhere.
        let quiet = Diagnostics::default();
        let target = component.or_else(|| self.resolver.find(text, &place.at, &quiet))?;
        self.resolver.resolve_schema(target, &quiet)
    }

    fn component(&self, name: &str) -> Option<Cursor<'d>> {
        let components = self.root.get("components")?;
        components.get("schemas")?.get(name)
    }

    /// A property that all variants must have, each with values of its own.
    fn inferred(&mut self, candidates: &mut [Candidate<'d>]) -> Option<String> {
        let first = candidates.first()?;
        for name in required(&first.whole) {
            let mut all = Vec::new();
            for candidate in candidates.iter() {
                let values = required(&candidate.whole)
                    .contains(name)
                    .then(|| self.property_values(&candidate.whole, name, 0))
                    .flatten();
                let values = values.unwrap_or_default();
                if values.is_empty() {
                    break;
                }
                all.push(values);
            }
            if all.len() == candidates.len() && are_distinct(&all) {
                for (candidate, tags) in candidates.iter_mut().zip(all) {
                    candidate.variant.tags = tags;
                }
                return Some(name.to_owned());
            }
        }
        None
    }

    /// The values that a property of an object can have, where they are listed.
    fn property_values(
        &mut self,
        whole: &Conjunction<'d>,
        name: &str,
        depth: usize,
    ) -> Option<Vec<String>> {
        if let Some(places) = properties(whole).get(name) {
            let property = self.conjunction(places);
            let kinds = self.summary(&property).kinds;
            if property.choices.is_empty() {
                return self.values(&property, kinds)?.tags();
            }
            return Values {
                list: self.listed(&property, 0)?,
            }
            .tags();
        }
        let choice = whole.choices.first().filter(|_| depth < DEEPEST_LOOK)?;
        let mut values = Vec::new();
        for member in choice.members.clone() {
            let label = label_of("");
            let member = self.conjunction(&[Part {
                schema: member,
                label,
            }]);
            values.extend(self.property_values(&member, name, depth + 1)?);
        }
        Some(values)
    }

    /// The value that tells an object: the first property that has one only.
    pub(super) fn telling_value(&mut self, whole: &Conjunction<'d>) -> Option<String> {
        for name in required(whole) {
            let values = self.property_values(whole, name, DEEPEST_LOOK);
            if let Some([only]) = values.as_deref()
                && only.parse::<f64>().is_err()
            {
                return Some(only.clone());
            }
        }
        None
    }

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
        notes: &mut Vec<String>,
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
            notes.push(format!("{} {note}", code(property)));
            return None;
        }
        Some(Shape::Union(Union {
            variants,
            exclusive: true,
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
        let name = label.way.last().unwrap_or(&label.family).clone();
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
                self.put(id, whole.owner.as_ref(), label, shape, Docs::default());
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

/// Whether each has tags, and no two share one.
fn are_distinct(all: &[Vec<String>]) -> bool {
    let mut met = HashSet::new();
    let each = all.iter().all(|tags| !tags.is_empty());
    each && all.iter().flatten().all(|tag| met.insert(tag))
}
