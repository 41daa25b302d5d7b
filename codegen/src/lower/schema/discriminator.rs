//! What tells the variants of a union apart: a property whose value names one of them, as
//! the description says (OpenAPI 3.0.4, Discriminator Object) or as the values show.

use std::collections::HashSet;

use super::beside::Beside;
use super::conjunction::{Conjunction, Part, address};
use super::kinds::Kinds;
use super::label_of;
use super::notes::code;
use super::object::{properties, required};
use super::values::Values;
use crate::diag::Diagnostics;
use crate::ir::Variant;
use crate::lower::Lowering;
use crate::spec::{Cursor, Node};

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

impl<'d> Lowering<'d, '_> {
    /// Gives the variants their tags, and tells which property has them.
    pub(super) fn discriminate(
        &mut self,
        owner: &Cursor<'d>,
        candidates: &mut [Candidate<'d>],
        beside: &mut Beside,
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
            beside.notes.push(format!("{} {note}", code(property)));
            return self.inferred(candidates);
        }
        for (candidate, tags) in candidates.iter_mut().zip(all) {
            candidate.variant.tags = tags;
        }
        Some(property.to_owned())
    }

    /// The tags of a variant: the names that the mapping has for it, or else the values that
    /// its schema allows, or the schema's name.
    pub(super) fn tags(
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
            let means_name = !candidate.targets.is_empty() && values.contains(name);
            if tags.is_empty() && !means_name {
                tags = values;
            }
        }
        if tags.is_empty() && !candidate.targets.is_empty() {
            tags.push(candidate.variant.label.clone());
        }
        tags
    }

    /// The names under `mapping`, with the schemas that they lead to.
    pub(super) fn mapping(&mut self, owner: &Cursor<'d>) -> Vec<(&'d str, Option<*const Node>)> {
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
    pub(super) fn mapped(&self, place: Cursor<'d>) -> Option<Cursor<'d>> {
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
}

/// Whether each has tags, and no two share one.
pub(super) fn are_distinct(all: &[Vec<String>]) -> bool {
    let mut met = HashSet::new();
    let each = all.iter().all(|tags| !tags.is_empty());
    each && all.iter().flatten().all(|tag| met.insert(tag))
}
