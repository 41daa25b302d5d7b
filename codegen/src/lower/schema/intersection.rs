//! Intersections: all schemas that one instance must satisfy, side by side.
//!
//! `allOf`, and from OpenAPI 3.1 on the keywords beside a `$ref`, say that an instance must be
//! valid against several schemas at once (JSON Schema 2020-12 core, section 10.2.1.1). Here they
//! become one flat list, so that everything after this looks at keywords only.
//!
//! Imports `ir`, `keyword` and `spec`; the context, labels and null branches.

use std::cell::RefCell;

use super::null_branch::{Divided, divided};
use super::place::label_of;
use crate::ir::Label;
use crate::keyword::Keyword;
use crate::lower::context::Context;
use crate::lower::node_map::{NodeMap, NodeSet};
use crate::spec::{Cursor, Node, reference_of};

/// So many schemas may apply to one instance; inheritance is shallow.
const MOST_PARTS: usize = 1000;

/// A schema of an intersection, without what it refers to.
#[derive(Clone, Debug)]
pub(super) struct Part<'d> {
    pub(super) schema: Cursor<'d>,
    /// What names the types inside of it, if it is behind a reference; otherwise that is the label
    /// of whatever the intersection is lowered for.
    pub(super) label: Option<Label>,
}

impl<'d> Part<'d> {
    /// A schema at its place.
    pub(super) fn here(schema: Cursor<'d>) -> Self {
        let label = None;
        Self { schema, label }
    }

    /// A schema whose inside is named by a label.
    pub(super) fn labelled(schema: Cursor<'d>, label: Label) -> Self {
        let label = Some(label);
        Self { schema, label }
    }

    /// A schema whose types are named like those of this one.
    pub(super) fn sibling(&self, schema: Cursor<'d>) -> Self {
        let label = self.label.clone();
        Self { schema, label }
    }

    /// The label, where `here` is that of what the intersection is lowered for.
    pub(super) fn label<'l>(&'l self, here: &'l Label) -> &'l Label {
        self.label.as_ref().unwrap_or(here)
    }

    /// The same, with the name of a part of something.
    pub(super) fn named(&self, here: &Label, name: &str) -> Self {
        Self::labelled(self.schema.clone(), self.label(here).part(name))
    }

    /// A schema that a reference leads to.
    fn behind_reference(cx: &Context<'d, '_>, schema: Cursor<'d>) -> Self {
        let label = label_of(&cx.root, &schema.at);
        Self::labelled(schema, label)
    }
}

/// The branches of a `oneOf` or an `anyOf`.
#[derive(Clone, Debug)]
pub(super) struct Choice<'d> {
    /// The schema that has the keyword.
    pub(super) owner: Part<'d>,
    pub(super) list: Cursor<'d>,
    /// All but those in `null`.
    pub(super) branches: Vec<Cursor<'d>>,
    /// The branches that only say that null is valid, although to the letter they accept more.
    pub(super) null: Vec<Cursor<'d>>,
    pub(super) keyword: Keyword,
}

impl<'d> Choice<'d> {
    /// The choice that a schema has by a keyword, if there is something to choose.
    pub(super) fn of(cx: &Context<'d, '_>, owner: &Part<'d>, keyword: Keyword) -> Option<Self> {
        let list = owner.schema.get(keyword)?;
        list.items().next()?;
        let Divided { null, others } = divided(cx, &list);
        Some(Self {
            owner: owner.clone(),
            list,
            branches: others,
            null,
            keyword,
        })
    }
}

/// The branches of an `anyOf` that became one object: each has the schemas of one branch.
#[derive(Clone, Debug)]
pub(super) struct Joined<'d> {
    pub(super) branches: Vec<Vec<Part<'d>>>,
}

/// What an intersection is made of: the addresses of schemas in the tree.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Key(Vec<*const Node>);

impl Key {
    pub(super) fn of(schema: &Cursor<'_>) -> Self {
        Self(vec![address(schema)])
    }

    pub(super) fn of_all<'p, 'd: 'p>(parts: impl Iterator<Item = &'p Part<'d>>) -> Self {
        let mut nodes: Vec<_> = parts.map(|part| address(&part.schema)).collect();
        nodes.sort_unstable();
        nodes.dedup();
        Self(nodes)
    }
}

/// Schemas that all apply to one instance.
#[derive(Clone, Debug, Default)]
pub(super) struct Intersection<'d> {
    /// The schema that has all of them.
    pub(super) owner: Option<Cursor<'d>>,
    /// The schemas that were put together, as they are in the document.
    pub(super) inputs: Vec<Cursor<'d>>,
    /// All of them, in the order of the document.
    pub(super) parts: Vec<Part<'d>>,
    pub(super) choices: Vec<Choice<'d>>,
    /// Former choices, of which only the properties are left.
    pub(super) joined: Vec<Joined<'d>>,
}

impl<'d> Intersection<'d> {
    /// All schemas that apply where these do.
    pub(super) fn new(cx: &Context<'d, '_>, known: &Branches, inputs: &[Part<'d>]) -> Self {
        let mut whole = Self {
            owner: inputs.first().map(|part| part.schema.clone()),
            inputs: inputs.iter().map(|part| part.schema.clone()).collect(),
            ..Self::default()
        };
        whole.extend(cx, known, inputs);
        whole
    }

    /// Adds all schemas that apply where these do.
    pub(super) fn extend(&mut self, cx: &Context<'d, '_>, known: &Branches, inputs: &[Part<'d>]) {
        let mut met: NodeSet = self.schemas().map(address).collect();
        let mut open: Vec<_> = inputs.iter().rev().cloned().map(Step::Enter).collect();
        while let Some(step) = open.pop() {
            let part = match step {
                Step::Enter(part) => part,
                Step::Take(part) => {
                    self.parts.push(part);
                    continue;
                }
            };
            // What is there already applies, and the checks of the document report a cycle.
            let Some(part) = behind_references(cx, part) else {
                continue;
            };
            if !met.insert(address(&part.schema)) {
                continue;
            }
            if met.len() > MOST_PARTS {
                let message = format!("more than {MOST_PARTS} schemas apply to one value");
                cx.fill_up(&part.schema.at, message);
                return;
            }
            let steps = self.unfold(cx, part);
            open.extend(steps.into_iter().rev());
        }
        self.choices
            .retain(|choice| !known.is_decided(cx, choice, &met));
    }

    /// Takes the choices of a schema. Returns the schema and those that it is made of, in the order
    /// in which they are written.
    fn unfold(&mut self, cx: &Context<'d, '_>, part: Part<'d>) -> Vec<Step<'d>> {
        let mut steps = Vec::new();
        let mut own_first = false;
        for (name, _) in part.schema.node.as_map().into_iter().flatten() {
            let value = || part.schema.get(name);
            match Keyword::named(name) {
                Some(Keyword::Properties) => own_first |= steps.is_empty(),
                Some(Keyword::AllOf) => {
                    let all = value();
                    let all = all.iter().flat_map(Cursor::items);
                    steps.extend(all.map(|schema| Step::Enter(part.sibling(schema))));
                }
                Some(Keyword::Ref) => {
                    let target = value().and_then(|reference| cx.target(&reference));
                    steps.extend(target.map(|it| Step::Enter(Part::behind_reference(cx, it))));
                }
                Some(keyword @ (Keyword::OneOf | Keyword::AnyOf)) => {
                    self.choices.extend(Choice::of(cx, &part, keyword));
                }
                _ => {}
            }
        }
        let place = if own_first { 0 } else { steps.len() };
        steps.insert(place, Step::Take(part));
        steps
    }

    /// The values of a keyword, each with the schema that has it.
    pub(super) fn all(&self, keyword: Keyword) -> impl Iterator<Item = (&Part<'d>, Cursor<'d>)> {
        let parts = self.parts.iter();
        parts.filter_map(move |part| Some((part, part.schema.get(keyword)?)))
    }

    /// Whether one of the schemas has a keyword.
    pub(super) fn has(&self, keyword: Keyword) -> bool {
        self.schemas().any(|it| it.node.get(keyword).is_some())
    }

    pub(super) fn schemas(&self) -> impl Iterator<Item = &Cursor<'d>> {
        self.parts.iter().map(|part| &part.schema)
    }

    /// The same without its choices.
    pub(super) fn without_choices(&self) -> Self {
        self.with_choices(Vec::new())
    }

    /// The same with these choices instead of its own.
    pub(super) fn with_choices(&self, choices: Vec<Choice<'d>>) -> Self {
        Self {
            owner: self.owner.clone(),
            inputs: self.inputs.clone(),
            parts: self.parts.clone(),
            choices,
            joined: self.joined.clone(),
        }
    }

    /// The schemas of all branches that became one object.
    pub(super) fn joined_parts(&self) -> impl Iterator<Item = &Part<'d>> {
        self.joined
            .iter()
            .flat_map(|it| it.branches.iter().flatten())
    }

    /// The same, where what has no label of its own gets this one.
    pub(super) fn labelled(mut self, label: &Label) -> Self {
        let owners = self.choices.iter_mut().map(|choice| &mut choice.owner);
        let joined = self.joined.iter_mut().flat_map(|it| &mut it.branches);
        let joined = joined.flatten();
        for part in self.parts.iter_mut().chain(owners).chain(joined) {
            part.label.get_or_insert_with(|| label.clone());
        }
        self
    }

    pub(super) fn contains(&self, node: &Node) -> bool {
        self.schemas().any(|schema| std::ptr::eq(schema.node, node))
    }
}

/// What the branches of choices lead to, by the addresses of their lists: many schemas can
/// have the same choice.
#[derive(Default)]
pub(super) struct Branches(RefCell<NodeMap<NodeSet>>);

impl Branches {
    /// Whether one of the branches applies anyway, so that nothing is left to choose: a schema
    /// that extends another one by `allOf`, and is in its `oneOf`.
    fn is_decided<'d>(&self, cx: &Context<'d, '_>, choice: &Choice<'d>, met: &NodeSet) -> bool {
        let mut known = self.0.borrow_mut();
        let targets = known.entry(address(&choice.list)).or_insert_with(|| {
            let branches = choice.branches.iter().cloned();
            let targets = branches.filter_map(|branch| cx.resolve_schema(branch));
            targets.map(|target| address(&target)).collect()
        });
        targets.iter().any(|target| met.contains(target))
    }
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

/// The schema that a reference with nothing beside it leads to.
fn behind_references<'d>(cx: &Context<'d, '_>, part: Part<'d>) -> Option<Part<'d>> {
    if reference_of(&part.schema).is_none() {
        return Some(part);
    }
    let here = address(&part.schema);
    let schema = cx.resolve_schema(part.schema)?;
    let label = part.label;
    Some(match address(&schema) == here {
        true => Part { schema, label },
        false => Part::behind_reference(cx, schema),
    })
}
