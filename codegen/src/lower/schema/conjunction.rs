//! Conjunctions: schemas that hold for the same value, put side by side.
//!
//! `allOf`, and from OpenAPI 3.1 on the keywords beside a `$ref`, say that a value must fit
//! several schemas at once (JSON Schema 2020-12 core, section 10.2.1.1). Here they become one
//! flat list, so that everything after it looks at keywords only.

use std::collections::HashSet;

use super::label_of;
use crate::diag::{Code, Diagnostic};
use crate::ir::{Label, UnionKeyword};
use crate::lower::Lowering;
use crate::spec::{Cursor, Node, reference_of};

/// So many schemas may hold for one value; inheritance is shallow.
const MOST_PARTS: usize = 1000;

/// A schema of a conjunction, without what it refers to.
#[derive(Clone, Debug)]
pub(super) struct Part<'d> {
    pub(super) schema: Cursor<'d>,
    /// What names the types that stand in it.
    pub(super) label: Label,
}

/// A choice between schemas that a part of a conjunction makes.
#[derive(Clone, Debug)]
pub(super) struct Choice<'d> {
    /// The schema that makes it.
    pub(super) owner: Part<'d>,
    pub(super) list: Cursor<'d>,
    pub(super) members: Vec<Cursor<'d>>,
    /// How many of them have to fit.
    pub(super) keyword: UnionKeyword,
}

/// Schemas that all hold for one value.
#[derive(Clone, Debug, Default)]
pub(super) struct Conjunction<'d> {
    /// The schema that stands for all of them.
    pub(super) owner: Option<Cursor<'d>>,
    /// The schemas that were put together, as they stand in the document.
    pub(super) inputs: Vec<Cursor<'d>>,
    /// In the order of the document.
    pub(super) parts: Vec<Part<'d>>,
    pub(super) choices: Vec<Choice<'d>>,
}

impl<'d> Conjunction<'d> {
    /// The values under a keyword, with the schema that each stands in.
    pub(super) fn all(&self, keyword: &str) -> impl Iterator<Item = (&Part<'d>, Cursor<'d>)> {
        let parts = self.parts.iter();
        parts.filter_map(move |part| Some((part, part.schema.get(keyword)?)))
    }

    pub(super) fn schemas(&self) -> impl Iterator<Item = &Cursor<'d>> {
        self.parts.iter().map(|part| &part.schema)
    }

    /// The same without its choices.
    pub(super) fn without_choices(&self) -> Self {
        Self {
            choices: Vec::new(),
            ..self.clone()
        }
    }

    /// Renames what stands in a member that was added to `base`, and not behind a reference.
    pub(super) fn rename(&mut self, base: &Self, old: &Label, new: &Label) {
        let parts = self.parts.iter_mut().skip(base.parts.len());
        let choices = self.choices.iter_mut().skip(base.choices.len());
        let owners = choices.map(|choice| &mut choice.owner);
        for part in parts.chain(owners).filter(|part| part.label == *old) {
            part.label = new.clone();
        }
    }

    pub(super) fn contains(&self, node: &Node) -> bool {
        self.schemas().any(|schema| std::ptr::eq(schema.node, node))
    }
}

impl<'d> Lowering<'d, '_> {
    /// All that holds where these schemas hold.
    pub(super) fn conjunction(&mut self, inputs: &[Part<'d>]) -> Conjunction<'d> {
        let owner = inputs.first().map(|part| part.schema.clone());
        let mut whole = Conjunction {
            owner,
            inputs: inputs.iter().map(|part| part.schema.clone()).collect(),
            ..Conjunction::default()
        };
        self.conjoin(&mut whole, inputs);
        whole
    }

    /// Adds all that holds where these schemas hold.
    pub(super) fn conjoin(&mut self, whole: &mut Conjunction<'d>, inputs: &[Part<'d>]) {
        let mut met: HashSet<*const Node> = whole.schemas().map(|schema| address(schema)).collect();
        let mut open: Vec<_> = inputs.iter().rev().cloned().map(Step::Enter).collect();
        while let Some(step) = open.pop() {
            let part = match step {
                Step::Enter(part) => part,
                Step::Take(part) => {
                    self.account.see(&part.schema);
                    whole.parts.push(part);
                    continue;
                }
            };
            // What is there already holds, and a circle is told of by the checks.
            let Some(part) = self.behind_references(part) else {
                continue;
            };
            if !met.insert(address(&part.schema)) {
                continue;
            }
            if met.len() > MOST_PARTS {
                let message = format!("more than {MOST_PARTS} schemas hold for one value");
                self.refuse(Code::TOO_LARGE, &part.schema.at, message);
                self.known.is_full = true;
                return;
            }
            whole.choices.extend(choices(&part));
            open.extend(self.unfolded(part).into_iter().rev());
        }
        let choices = std::mem::take(&mut whole.choices);
        let left = choices
            .into_iter()
            .filter(|choice| !self.is_made(choice, &met));
        whole.choices = left.collect();
    }

    /// The schema that a reference with nothing beside it leads to.
    fn behind_references(&self, part: Part<'d>) -> Option<Part<'d>> {
        if reference_of(&part.schema).is_none() {
            return Some(part);
        }
        let here = address(&part.schema);
        let schema = self.resolver.resolve_schema(part.schema, self.found)?;
        let label = if address(&schema) == here {
            part.label
        } else {
            label_of(&schema.at.to_string())
        };
        Some(Part { schema, label })
    }

    /// A schema and those that it is made of, in the order in which they are written.
    fn unfolded(&self, part: Part<'d>) -> Vec<Step<'d>> {
        let mut steps = Vec::new();
        let mut own_first = false;
        for (keyword, value) in part.schema.entries() {
            match keyword {
                "properties" => own_first |= steps.is_empty(),
                "allOf" => steps.extend(value.items().map(|schema| {
                    let label = part.label.clone();
                    Step::Enter(Part { schema, label })
                })),
                "$ref" => {
                    let target = self.resolver.target(&value, self.found);
                    steps.extend(target.map(|schema| {
                        let label = label_of(&schema.at.to_string());
                        Step::Enter(Part { schema, label })
                    }));
                }
                _ => {}
            }
        }
        let place = if own_first { 0 } else { steps.len() };
        steps.insert(place, Step::Take(part));
        steps
    }

    /// Whether one of the members holds anyway, so that nothing is left to choose: a schema
    /// that extends another one by `allOf`, and is one of its `oneOf`.
    fn is_made(&mut self, choice: &Choice<'d>, met: &HashSet<*const Node>) -> bool {
        let (resolver, found) = (self.resolver, self.found);
        let targets = self
            .known
            .members
            .entry(address(&choice.list))
            .or_insert_with(|| {
                let members = choice.members.iter().cloned();
                let targets = members.filter_map(|member| resolver.resolve_schema(member, found));
                targets.map(|target| address(&target)).collect()
            });
        met.iter().any(|node| targets.contains(node))
    }

    /// Tells that two schemas that hold for the same value contradict each other.
    pub(super) fn contradict(&self, counts: &Cursor<'d>, other: &Cursor<'d>) {
        let fault = contradiction(counts, other);
        self.found.push(fault.help("what stands there counts"));
    }
}

/// That no value keeps two rules.
pub(super) fn contradiction(one: &Cursor<'_>, other: &Cursor<'_>) -> Diagnostic {
    let message = format!("no value fits this and what stands at #{} as well", one.at);
    Diagnostic::new(Code::CONTRADICTION, &other.at, message)
}

pub(super) fn address(schema: &Cursor<'_>) -> *const Node {
    std::ptr::from_ref(schema.node)
}

enum Step<'d> {
    /// Look what it is made of.
    Enter(Part<'d>),
    /// Only its own keywords are left.
    Take(Part<'d>),
}

fn choices<'d>(part: &Part<'d>) -> impl Iterator<Item = Choice<'d>> + use<'d> {
    let keywords = part.schema.entries();
    let owner = part.clone();
    keywords
        .filter(|(keyword, list)| {
            matches!(*keyword, "oneOf" | "anyOf") && list.items().next().is_some()
        })
        .map(move |(keyword, list)| Choice {
            owner: owner.clone(),
            members: list.items().collect(),
            list,
            keyword: match keyword {
                "oneOf" => UnionKeyword::OneOf,
                _ => UnionKeyword::AnyOf,
            },
        })
}
