//! Schemas that list their values: `enum` and `const`.

use std::collections::HashSet;

use indexmap::IndexSet;

use super::beside::Beside;
use super::conjunction::{Choice, Conjunction, Part};
use super::kinds::Kinds;
use super::number::range;
use super::overlap::OVERLAP;
use crate::analysis;
use crate::diag::Code;
use crate::ir::{Constant, Shape, Type};
use crate::lower::Lowering;
use crate::spec::{Cursor, Node, json};

/// The values that a conjunction lists, each once, without null.
#[derive(Clone, Debug, Default)]
pub(super) struct Values<'d> {
    pub(super) list: Vec<Cursor<'d>>,
}

impl<'d> Values<'d> {
    /// The values as texts, if all are.
    pub(super) fn texts(&self) -> Option<Vec<&'d str>> {
        let texts = self.list.iter().map(|value| value.node.as_str());
        texts.collect()
    }

    /// The values as the text of a tag each: that of a number or a boolean is as JSON writes
    /// it.
    pub(super) fn tags(&self) -> Option<Vec<String>> {
        let tags = self.list.iter().map(|value| match value.node {
            Node::String(text) => Some(text.clone()),
            Node::Bool(_) | Node::Integer(_) | Node::Float(_) => Some(text_of(value.node)),
            _ => None,
        });
        tags.collect()
    }

    /// The shape of a type that has these values and no others.
    pub(super) fn shape(&self) -> Shape {
        if let Some(texts) = self.texts() {
            let values = texts.into_iter().map(str::to_owned).collect();
            let open = false;
            return Shape::Enumeration { values, open };
        }
        let values = self.list.iter().map(|value| constant(value.node));
        let values: Vec<_> = values.collect();
        let booleans = [Constant::Boolean(true), Constant::Boolean(false)];
        if values.len() == 2 && booleans.iter().all(|value| values.contains(value)) {
            return Shape::Alias(Type::Boolean);
        }
        Shape::Constants(values)
    }
}

impl<'d> Lowering<'d, '_> {
    /// The values that all schemas of a conjunction list, and that its other rules let pass;
    /// none where it lists none. Values that break rules are told of.
    pub(super) fn values(&self, whole: &Conjunction<'d>, kinds: Kinds) -> Option<Values<'d>> {
        let mut common: Option<Vec<Cursor<'d>>> = None;
        for schema in whole.schemas() {
            let Some(values) = schema.allowed_values() else {
                continue;
            };
            common = match common {
                None if values.is_empty() => None,
                None => Some(values),
                Some(common) if values.is_empty() => Some(common),
                Some(common) => Some(self.both(common, &values, schema)),
            };
        }
        let mut met = HashSet::new();
        let mut list = Vec::new();
        let mut broken = Vec::new();
        for value in common?
            .into_iter()
            .filter(|value| *value.node != Node::Null)
        {
            if !met.insert(text_of(value.node)) {
                continue;
            }
            match self.broken_rule(value.node, whole, kinds) {
                None => list.push(value),
                Some(rule) => broken.push((value, rule)),
            }
        }
        // Where none is left, the values are what was meant, and not the rules.
        if list.is_empty() {
            list = broken.iter().map(|(value, _)| value.clone()).collect();
            list.retain(|value| Kinds::of(value.node).within(kinds));
        }
        for (value, rule) in broken {
            let text = json(value.node);
            let message = format!("the value {text} breaks the rule `{rule}` of its schema");
            self.refuse(Code::VALUE_BREAKS_RULE, &value.at, message);
        }
        (!list.is_empty()).then_some(Values { list })
    }

    /// The values that are in both lists; those of the first one where there are none.
    fn both(
        &self,
        first: Vec<Cursor<'d>>,
        second: &[Cursor<'d>],
        schema: &Cursor<'d>,
    ) -> Vec<Cursor<'d>> {
        let known: HashSet<_> = second.iter().map(|value| text_of(value.node)).collect();
        let is_common = |value: &&Cursor<'d>| known.contains(&text_of(value.node));
        let common: Vec<_> = first.iter().filter(is_common).cloned().collect();
        if common.is_empty() {
            let at = schema.get("const").or_else(|| schema.get("enum"));
            if let Some((at, first)) = at.zip(first.first()) {
                self.contradict(first, &at);
            }
            return first;
        }
        common
    }

    /// The keyword that does not let this value pass.
    fn broken_rule(
        &self,
        value: &Node,
        whole: &Conjunction<'d>,
        kinds: Kinds,
    ) -> Option<&'static str> {
        if !Kinds::of(value).within(kinds) {
            return Some("type");
        }
        match value {
            Node::String(text) => {
                let (least, most) = range(whole, ["minLength", "maxLength"]);
                let count = text.chars().count() as u64;
                if count < least {
                    return Some("minLength");
                }
                if most.is_some_and(|most| count > most) {
                    return Some("maxLength");
                }
                let mut patterns = whole.all("pattern");
                let breaks = |source: &str| analysis::matches(source, text) == Some(false);
                patterns
                    .any(|(_, pattern)| pattern.node.as_str().is_some_and(breaks))
                    .then_some("pattern")
            }
            Node::Integer(_) | Node::Float(_) => super::number::broken_limit(value, whole),
            _ => None,
        }
    }
}

/// What tells two values apart: numbers that are equal are the same, however written.
pub(super) fn text_of(value: &Node) -> String {
    match value {
        Node::Float(number) if number.fract() == 0.0 && number.abs() < 1e30 => {
            (*number as i128).to_string()
        }
        value => json(value).to_string(),
    }
}

pub(super) fn constant(value: &Node) -> Constant {
    match value {
        Node::Null => Constant::Null,
        Node::Bool(value) => Constant::Boolean(*value),
        Node::Integer(value) => Constant::Integer(*value),
        Node::Float(value) if value.fract() == 0.0 && value.abs() < 1e30 => {
            Constant::Integer(*value as i128)
        }
        Node::Float(value) => Constant::Number(*value),
        Node::String(value) => Constant::Text(value.clone()),
        Node::List(_) | Node::Map(_) => Constant::Json(json(value).to_string()),
    }
}

/// Texts that a schema knows, and whether others are as good.
struct Known<'d> {
    texts: Vec<&'d str>,
    open: bool,
}

/// How deep to look for values in choices within choices.
const DEEPEST_LOOK: usize = 8;

impl<'d> Lowering<'d, '_> {
    /// A choice between lists of values is a list of values; one between texts and any text
    /// is a list that can grow.
    pub(super) fn union_of_values(
        &mut self,
        whole: &Conjunction<'d>,
        beside: &mut Beside,
    ) -> Option<Shape> {
        if let Some(known) = self.known_texts(whole, 0) {
            let count = known.texts.len();
            let values: IndexSet<_> = known.texts.into_iter().map(str::to_owned).collect();
            if !self.is_literal() && (known.open || values.len() < count) {
                for choice in &whole.choices {
                    self.account.tell(&choice.owner.schema, &["oneOf"], OVERLAP);
                }
            }
            note_values(
                whole,
                |value| value.as_str().is_some_and(|text| values.contains(text)),
                &mut beside.notes,
            );
            if values.is_empty() {
                return Some(Shape::Alias(Type::String(None)));
            }
            return Some(Shape::Enumeration {
                values: values.into_iter().collect(),
                open: known.open,
            });
        }
        let mut met = HashSet::new();
        let mut list = self.listed(whole, 0)?;
        list.retain(|value| met.insert(text_of(value.node)));
        let kept: HashSet<_> = list.iter().map(|value| text_of(value.node)).collect();
        note_values(
            whole,
            |value| kept.contains(&text_of(value)),
            &mut beside.notes,
        );
        Some(Values { list }.shape())
    }

    fn known_texts(&mut self, whole: &Conjunction<'d>, depth: usize) -> Option<Known<'d>> {
        let kinds = self.summary(whole).kinds;
        if kinds != Kinds::STRING || depth > DEEPEST_LOOK {
            return None;
        }
        if whole.choices.is_empty()
            && let Some(values) = self.values(whole, kinds)
        {
            let texts = values.texts()?;
            return Some(Known { texts, open: false });
        }
        let lists_none = whole
            .schemas()
            .all(|schema| schema.allowed_values().is_none());
        let is_plain = matches!(self.text(whole), Shape::Alias(Type::String(None)))
            && self.texts(whole).unchecked.is_empty();
        match whole.choices.as_slice() {
            [] => match super::shape::open_values(whole) {
                Some(texts) => Some(Known { texts, open: true }),
                None => is_plain.then_some(Known {
                    texts: Vec::new(),
                    open: true,
                }),
            },
            [choice] if is_plain && lists_none => {
                let mut known = Known {
                    texts: Vec::new(),
                    open: false,
                };
                for member in self.each(choice) {
                    let texts = self.known_texts(&member, depth + 1)?;
                    known.texts.extend(texts.texts);
                    known.open |= texts.open;
                }
                Some(known)
            }
            _ => None,
        }
    }

    /// The values that all members of a choice list, as far as they pass what stands beside
    /// it.
    pub(super) fn listed(
        &mut self,
        whole: &Conjunction<'d>,
        depth: usize,
    ) -> Option<Vec<Cursor<'d>>> {
        if whole.choices.is_empty() {
            let kinds = self.summary(whole).kinds;
            return Some(self.values(whole, kinds)?.list);
        }
        let [choice] = whole.choices.as_slice() else {
            return None;
        };
        if depth > DEEPEST_LOOK {
            return None;
        }
        let mut list = Vec::new();
        for member in self.each(choice) {
            list.extend(self.listed(&member, depth + 1)?);
        }
        let base = whole.without_choices();
        let kinds = self.summary(&base).kinds;
        if let Some(own) = self.values(&base, kinds) {
            let known: HashSet<_> = list.iter().map(|value| text_of(value.node)).collect();
            let mut both = own.list.clone();
            both.retain(|value| known.contains(&text_of(value.node)));
            list = if both.is_empty() { own.list } else { both };
        }
        let passing: Vec<_> = list
            .iter()
            .filter(|value| self.broken_rule(value.node, &base, kinds).is_none())
            .cloned()
            .collect();
        Some(if passing.is_empty() { list } else { passing })
    }

    /// The members of a choice that are not null alone, each with all that holds with it.
    fn each(&mut self, choice: &Choice<'d>) -> Vec<Conjunction<'d>> {
        let mut each = Vec::new();
        for schema in &choice.members {
            if !self.summary_of(schema.clone()).is_null_alone() {
                let label = choice.owner.label.clone();
                let schema = schema.clone();
                each.push(self.conjunction(&[Part { schema, label }]));
            }
        }
        each
    }
}

/// Keeps what is said about single values.
fn note_values(whole: &Conjunction<'_>, is_kept: impl Fn(&Node) -> bool, notes: &mut Vec<String>) {
    for member in whole.choices.iter().flat_map(|choice| &choice.members) {
        let words = ["description", "title"].map(|keyword| member.text(keyword).map(str::trim));
        let words = words.into_iter().flatten().find(|words| !words.is_empty());
        if let Some([only]) = member.allowed_values().as_deref()
            && is_kept(only.node)
            && let Some(words) = words
        {
            let value = match only.node {
                Node::String(text) => super::notes::code(text),
                value => super::notes::code(&json(value).to_string()),
            };
            let line = words.lines().next().unwrap_or_default();
            notes.push(format!("{value}: {}", line.trim_end_matches('.')));
        }
    }
}
