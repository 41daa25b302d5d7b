//! Unions: `oneOf` and `anyOf`.
//!
//! What stands beside a choice holds for each of its members, so that a variant is the
//! conjunction of both. A choice that is none in Rust becomes something simpler: a single
//! member, null and another one, lists of values, or a rule about an object's fields.

use std::collections::{HashMap, HashSet};

use super::beside::Beside;
use super::conjunction::{Choice, Conjunction, Part, address};
use super::discriminator::Candidate;
use super::kinds::{Kinds, declared, forces};
use super::object::{properties, required};
use super::values::text_of;
use super::variant::{OBJECT, own_property};
use super::{Key, Lowered, Shaped, label_of};
use crate::diag::{Code, Diagnostic};
use crate::ir::{Docs, Label, Shape, Type, Union, Variant};
use crate::lower::{Lowering, docs};
use crate::spec::Cursor;

/// So many variants may come of several choices for the same value.
const MOST_PRODUCTS: usize = 64;

/// What becomes of the choices of a conjunction.
pub(super) enum Made<'d> {
    Shape(Shape),
    /// The same conjunction with fewer choices.
    Less(Conjunction<'d>),
}

impl<'d> Lowering<'d, '_> {
    pub(super) fn union(
        &mut self,
        whole: &Conjunction<'d>,
        label: &Label,
        beside: &mut Beside,
    ) -> Made<'d> {
        if let Some(less) = self.without_demands(whole, beside) {
            return Made::Less(less);
        }
        if let Some(shape) = self.union_of_values(whole, beside) {
            return Made::Shape(shape);
        }
        let sizes = whole.choices.iter().map(|choice| choice.members.len());
        let products = sizes.fold(1, usize::saturating_mul);
        let mut choices = whole.choices.iter().cloned();
        let Some(choice) = choices.next() else {
            return Made::Less(whole.without_choices());
        };
        if whole.choices.len() > 1 && products > MOST_PRODUCTS {
            choices.for_each(|other| self.check_choice(&other, beside));
            return Made::Less(Conjunction {
                choices: vec![choice],
                ..whole.clone()
            });
        }
        let base = Conjunction {
            choices: choices.collect(),
            ..whole.clone()
        };
        let members = self.members(&base, &choice);
        if let [(only, base)] = members.as_slice() {
            return self.only_member(base, only);
        }
        Made::Shape(self.variants(&choice, members, label, beside))
    }

    /// The members of a choice that are not null alone, each with what holds beside it.
    fn members(
        &mut self,
        base: &Conjunction<'d>,
        choice: &Choice<'d>,
    ) -> Vec<(Part<'d>, Conjunction<'d>)> {
        let types = base.schemas().map(declared).fold(Kinds::ALL, Kinds::and);
        let only_types = !self.is_literal()
            && base.choices.is_empty()
            && base
                .schemas()
                .flat_map(forces)
                .all(|keyword| is_structure(keyword) || keyword == "type");
        let mut members = Vec::new();
        for schema in &choice.members {
            let summary = self.summary_of(schema.clone());
            if summary.is_null_alone() {
                continue;
            }
            let member = Part {
                schema: schema.clone(),
                label: choice.owner.label.clone(),
            };
            if !summary.kinds.and(types).is_empty() || summary.kinds.is_empty() {
                members.push((member, base.clone()));
                continue;
            }
            let message = "no value fits this member and what stands beside it";
            let fault = Diagnostic::new(Code::CONTRADICTION, &schema.at, message);
            // A type beside a choice is often a slip of the pen.
            if only_types {
                members.push((member, Conjunction::default()));
                self.found.push(fault.help("the member counts"));
            } else {
                self.found.push(fault.help("the member is left out"));
            }
        }
        members
    }

    /// All that holds for a schema in its place, where it has no name and is not null. A
    /// choice between null and one other schema is none; where that has a name, it is given
    /// beside the rest.
    pub(super) fn beside_null(
        &mut self,
        schema: &Cursor<'d>,
    ) -> (Conjunction<'d>, Option<Cursor<'d>>) {
        let part = |schema| Part {
            schema,
            label: label_of(""),
        };
        let mut whole = self.conjunction(&[part(schema.clone())]);
        let mut others = Vec::new();
        if let [choice] = whole.choices.as_slice() {
            others.extend(choice.members.iter().cloned());
            others.retain(|member| !self.summary_of(member.clone()).is_null_alone());
        }
        let [only] = others.as_slice() else {
            return (whole, None);
        };
        if let Some((target, _)) = self.target_of(only) {
            return (whole, Some(target));
        }
        whole.choices.clear();
        self.conjoin(&mut whole, &[part(only.clone())]);
        (whole, None)
    }

    /// A choice with one member is none.
    fn only_member(&mut self, base: &Conjunction<'d>, only: &Part<'d>) -> Made<'d> {
        if let Some(target) = self.simple_target(base, &only.schema) {
            let named = self.named(target);
            return Made::Shape(Shape::Alias(named.without_null().0.clone()));
        }
        let mut whole = base.clone();
        self.conjoin(&mut whole, std::slice::from_ref(only));
        Made::Less(whole)
    }

    /// The schema with a name that a member is, where what stands beside the choice adds
    /// nothing to it.
    fn simple_target(&mut self, base: &Conjunction<'d>, member: &Cursor<'d>) -> Option<Cursor<'d>> {
        let (target, _) = self.target_of(member)?;
        self.adds_nothing(base, member).then_some(target)
    }

    /// Whether all that a conjunction says is said by a member as well.
    fn adds_nothing(&mut self, base: &Conjunction<'d>, member: &Cursor<'d>) -> bool {
        if !base.choices.is_empty() {
            return false;
        }
        let part = Part {
            schema: member.clone(),
            label: label_of(""),
        };
        let own = self.conjunction(&[part]);
        let kinds = self.summary(&own).kinds;
        base.schemas().all(|schema| {
            let bare = forces(schema).all(|keyword| {
                is_structure(keyword) || (keyword == "type" && kinds.within(declared(schema)))
            });
            bare || own.contains(schema.node)
        })
    }

    fn variants(
        &mut self,
        choice: &Choice<'d>,
        members: Vec<(Part<'d>, Conjunction<'d>)>,
        label: &Label,
        beside: &mut Beside,
    ) -> Shape {
        let mut candidates: Vec<Candidate<'d>> = Vec::new();
        let alike = self.nameless_objects(choice);
        for (member, base) in members {
            for candidate in self.candidates(&base, choice, &member, label, &alike) {
                if candidate.variant.ty == Type::Any {
                    return Shape::Alias(Type::Any);
                }
                let same = |other: &&mut Candidate<'d>| other.variant.ty == candidate.variant.ty;
                match candidates.iter_mut().find(same) {
                    Some(other) => other.targets.extend(candidate.targets),
                    None => candidates.push(candidate),
                }
            }
        }
        candidates.retain(|candidate| candidate.variant.ty != Type::Never);
        if candidates.len() < 2 {
            let only = candidates.pop().map_or(Type::Never, |only| only.variant.ty);
            return Shape::Alias(only);
        }
        let discriminator = self.discriminate(&choice.owner.schema, &mut candidates, beside);
        if discriminator.is_none() {
            self.account_for_overlap(choice, &candidates);
        }
        Shape::Union(Union {
            variants: candidates.into_iter().map(|it| it.variant).collect(),
            keyword: choice.keyword,
            discriminator,
        })
    }

    /// The variants that a member makes: one, or those of a union within the union.
    fn candidates(
        &mut self,
        base: &Conjunction<'d>,
        choice: &Choice<'d>,
        member: &Part<'d>,
        label: &Label,
        alike: &HashMap<&'d str, usize>,
    ) -> Vec<Candidate<'d>> {
        let mut whole = base.clone();
        whole.owner = Some(member.schema.clone());
        // The rules of the union hold for each of its members.
        whole.inputs.clear();
        self.conjoin(&mut whole, std::slice::from_ref(member));
        if self.is_impossible(&whole) {
            return Vec::new();
        }
        let simple = self.adds_nothing(base, &member.schema);
        let target = self.target_of(&member.schema).map(|(target, _)| target);
        let mut name = self.variant_label(&member.schema, target.as_ref(), &whole);
        if name == OBJECT {
            name = own_property(&member.schema, alike).unwrap_or(name);
        }
        let targets = target.iter().map(address).collect();
        let mut docs = Docs::default();
        let ty = match target {
            Some(target) if simple => self.named(target),
            target => {
                if target.is_none() {
                    docs = docs::docs(&member.schema);
                }
                let splices = target.is_none() && is_same_choice(choice, &whole.choices);
                let named = label.part(&name);
                let inner = if splices { label } else { &named };
                if target.is_none() {
                    whole.rename(base, &member.label, inner);
                }
                let key = if simple {
                    Key::of(&member.schema)
                } else {
                    let mut parts = base.parts.clone();
                    parts.push(member.clone());
                    Key::of_all(&parts)
                };
                match self.lowered(&key, &whole, inner) {
                    Lowered::Shape(Shaped {
                        shape: Shape::Union(union),
                        ..
                    }) if splices && !self.known.ids.contains_key(&key) => {
                        let variants = union.variants.into_iter();
                        return variants.map(Candidate::inner).collect();
                    }
                    Lowered::Shape(shaped) => self.lifted(&key, &whole, &named, shaped),
                    Lowered::Type(ty) => ty,
                }
            }
        };
        vec![Candidate {
            variant: Variant {
                label: name,
                docs,
                ty: ty.without_null().0.clone(),
                tags: Vec::new(),
                recursive: false,
            },
            whole,
            targets,
        }]
    }

    /// Whether a field that has to be there can have no value: its schemas list values, and
    /// none that all of them list.
    fn is_impossible(&self, whole: &Conjunction<'d>) -> bool {
        let required = required(whole);
        let properties = properties(whole);
        let mut declared = properties
            .iter()
            .filter(|(name, places)| places.len() > 1 && required.contains(**name));
        declared.any(|(_, places)| {
            let lists = places.iter().filter_map(|place| {
                let schema = self.followed(Some(place.schema.clone()))?;
                let values = schema.allowed_values()?;
                Some(values.iter().map(|value| text_of(value.node)).collect())
            });
            let both = |one: HashSet<String>, other: HashSet<String>| {
                one.intersection(&other).cloned().collect()
            };
            lists.reduce(both).is_some_and(|common| common.is_empty())
        })
    }

    /// A conjunction without those choices that only say which fields have to be there; they
    /// are rules.
    fn without_demands(
        &mut self,
        whole: &Conjunction<'d>,
        beside: &mut Beside,
    ) -> Option<Conjunction<'d>> {
        let mut left = Vec::new();
        for choice in &whole.choices {
            if self.only_demands(choice) {
                self.check_choice(choice, beside);
            } else {
                left.push(choice.clone());
            }
        }
        (left.len() < whole.choices.len()).then(|| Conjunction {
            choices: left,
            ..whole.clone()
        })
    }

    fn only_demands(&mut self, choice: &Choice<'d>) -> bool {
        let mut demands = false;
        for member in &choice.members {
            let part = Part {
                schema: member.clone(),
                label: label_of(""),
            };
            let own = self.conjunction(&[part]);
            for schema in own.schemas() {
                for keyword in forces(schema) {
                    match keyword {
                        "required" | "not" | "minProperties" | "maxProperties" => demands = true,
                        "allOf" | "$ref" => {}
                        "type" if declared(schema) == Kinds::OBJECT => {}
                        _ => return false,
                    }
                }
            }
            if !own.choices.is_empty() {
                return false;
            }
        }
        demands
    }
}

/// Whether a keyword only says which other schemas there are.
fn is_structure(keyword: &str) -> bool {
    matches!(
        keyword,
        "$ref" | "allOf" | "oneOf" | "anyOf" | "discriminator"
    )
}

/// Whether what is chosen from within a member may as well be chosen from outside.
fn is_same_choice(outer: &Choice<'_>, inner: &[Choice<'_>]) -> bool {
    let is_told = |choice: &Choice<'_>| choice.owner.schema.get("discriminator").is_some();
    match inner {
        [inner] => inner.keyword == outer.keyword && !is_told(inner) && !is_told(outer),
        _ => false,
    }
}
