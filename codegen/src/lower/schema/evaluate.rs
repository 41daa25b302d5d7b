//! Decides whether a JSON value is a valid instance of a schema (JSON Schema 2020-12, and the
//! dialect of OpenAPI 3.0).
//!
//! Defaults, examples, listed values and nullability are all decided here. Formats are not
//! evaluated, and patterns only if they need no engine.
//!
//! Imports `keyword` and `spec`; the context and the assertions.

use std::cell::RefCell;
use std::collections::HashMap;

use super::assertion;
use crate::keyword::Keyword;
use crate::lower::context::Context;
use crate::lower::node_map::NodeSet;
use crate::spec::{Cursor, Node, reference_of};

/// How many schemas are followed, one within the other; beyond, every value is valid. No honest
/// document needs more.
const DEEPEST: usize = 32;

/// A keyword that a value violates, and where in the value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Violation {
    pub(super) keyword: Keyword,
    /// A JSON pointer into the value.
    pub(super) at: String,
}

impl Violation {
    fn of(keyword: Keyword) -> Self {
        let at = String::new();
        Self { keyword, at }
    }

    fn below(mut self, key: &str) -> Self {
        let key = key.replace('~', "~0").replace('/', "~1");
        self.at.insert_str(0, &format!("/{key}"));
        self
    }
}

/// Verdicts by the addresses of a schema and a value, which must both be parts of the document. The
/// verdict on a valid value has the addresses of those of its parts that some keyword has looked
/// at, which the `unevaluated…` keywords leave alone (JSON Schema 2020-12 core, section 11).
pub(super) type Verdicts = RefCell<HashMap<(*const Node, *const Node), Verdict>>;

type Verdict = Result<NodeSet, Violation>;

/// Evaluates values, each once for a schema.
pub(super) struct Evaluator<'e, 'd, 'f> {
    pub(super) cx: &'e Context<'d, 'f>,
    pub(super) known: &'e Verdicts,
}

impl<'d> Evaluator<'_, 'd, '_> {
    /// Whether null is valid.
    pub(super) fn accepts_null(&self, schema: &Cursor<'d>) -> bool {
        static NULL: Node = Node::Null;
        self.violation(&NULL, schema).is_none()
    }

    /// The first keyword that a value of the document violates.
    pub(super) fn violation(&self, value: &'d Node, schema: &Cursor<'d>) -> Option<Violation> {
        self.at(value, schema, 0).err()
    }

    fn at(&self, value: &Node, schema: &Cursor<'d>, depth: usize) -> Verdict {
        match schema.as_boolean_schema() {
            Some(true) => return Ok(NodeSet::default()),
            // The keyword that has it is at fault, which whoever asks knows.
            Some(false) => return Err(Violation::of(Keyword::Not)),
            None if depth >= DEEPEST => return Ok(NodeSet::default()),
            None => {}
        }
        let key = (std::ptr::from_ref(schema.node), std::ptr::from_ref(value));
        if let Some(known) = self.known.borrow().get(&key) {
            return known.clone();
        }
        // A schema that is met again at the same value adds nothing to itself.
        let mut known = self.known.borrow_mut();
        known.insert(key, Ok(NodeSet::default()));
        drop(known);
        let verdict = self.of(value, schema, depth + 1);
        let mut known = self.known.borrow_mut();
        known.insert(key, verdict.clone());
        verdict
    }

    fn of(&self, value: &Node, schema: &Cursor<'d>, depth: usize) -> Verdict {
        let mut evaluated = NodeSet::default();
        if let Some(reference) = reference_of(schema) {
            if let Some(target) = self.cx.target(&reference) {
                evaluated.extend(self.at(value, &target, depth)?);
            }
            if !self.cx.has_siblings_of_references() {
                return Ok(evaluated);
            }
        }
        let is_null = *value == Node::Null;
        // Without a type, `nullable` allows what the other keywords might not.
        if is_null && schema.is_true(Keyword::Nullable) && schema.types().is_none() {
            return Ok(evaluated);
        }
        // People write `null` for "none" wherever null is allowed at all.
        if is_null && !self.cx.is_strict() && schema.takes_null() {
            return Ok(evaluated);
        }
        if let Some(keyword) = assertion::violated(self.cx, value, schema) {
            return Err(Violation::of(keyword));
        }
        self.in_place(value, schema, depth, &mut evaluated)?;
        match value {
            Node::List(items) => self.items(items, schema, depth, &mut evaluated)?,
            Node::Map(_) => self.properties(value, schema, depth, &mut evaluated)?,
            _ => {}
        }
        Ok(evaluated)
    }

    /// The keywords that apply schemas to the same value.
    fn in_place(
        &self,
        value: &Node,
        schema: &Cursor<'d>,
        depth: usize,
        evaluated: &mut NodeSet,
    ) -> Result<(), Violation> {
        let branches = |keyword| {
            let list = schema.get(keyword);
            list.iter().flat_map(Cursor::items).collect::<Vec<_>>()
        };
        for branch in branches(Keyword::AllOf) {
            evaluated.extend(self.at(value, &branch, depth)?);
        }
        for keyword in [Keyword::AnyOf, Keyword::OneOf] {
            let branches = branches(keyword);
            let verdicts = branches.iter().map(|branch| self.at(value, branch, depth));
            let valid: Vec<_> = verdicts.filter_map(Result::ok).collect();
            // Many documents say `oneOf` and mean `anyOf`.
            let one_only = keyword == Keyword::OneOf && self.cx.is_strict();
            if (valid.is_empty() && !branches.is_empty()) || (one_only && valid.len() > 1) {
                return Err(Violation::of(keyword));
            }
            valid.into_iter().for_each(|one| evaluated.extend(one));
        }
        if let Some(inner) = schema.get(Keyword::Not)
            && self.at(value, &inner, depth).is_ok()
        {
            return Err(Violation::of(Keyword::Not));
        }
        if let Some(condition) = schema.get(Keyword::If) {
            let verdict = self.at(value, &condition, depth);
            let next = match verdict.is_ok() {
                true => Keyword::Then,
                false => Keyword::Else,
            };
            evaluated.extend(verdict.unwrap_or_default());
            if let Some(schema) = schema.get(next) {
                let verdict = self.at(value, &schema, depth);
                evaluated.extend(verdict.map_err(|_| Violation::of(next))?);
            }
        }
        Ok(())
    }

    fn items(
        &self,
        items: &[Node],
        schema: &Cursor<'d>,
        depth: usize,
        evaluated: &mut NodeSet,
    ) -> Result<(), Violation> {
        let first = schema.prefix_items();
        let others = schema.other_items();
        for (index, item) in items.iter().enumerate() {
            if let Some(schema) = first.get(index).or(others.as_ref()) {
                let verdict = self.at(item, schema, depth);
                verdict.map_err(|it| it.below(&index.to_string()))?;
                evaluated.insert(item);
            }
        }
        if let Some(wanted) = schema.get(Keyword::Contains) {
            let found = items.iter();
            let found = found.filter(|item| self.at(item, &wanted, depth).is_ok());
            let found: Vec<_> = found.map(std::ptr::from_ref).collect();
            let count = found.len() as u64;
            evaluated.extend(found);
            let limit = |keyword| assertion::count_of(schema, keyword);
            if count < limit(Keyword::MinContains).unwrap_or(1) {
                return Err(Violation::of(Keyword::Contains));
            }
            if limit(Keyword::MaxContains).is_some_and(|most| count > most) {
                return Err(Violation::of(Keyword::MaxContains));
            }
        }
        if let Some(others) = schema.get(Keyword::UnevaluatedItems) {
            for item in items.iter().filter(|item| evaluated.insert(*item)) {
                let verdict = self.at(item, &others, depth);
                verdict.map_err(|_| Violation::of(Keyword::UnevaluatedItems))?;
            }
        }
        Ok(())
    }

    fn properties(
        &self,
        object: &Node,
        schema: &Cursor<'d>,
        depth: usize,
        evaluated: &mut NodeSet,
    ) -> Result<(), Violation> {
        let named = schema.get(Keyword::Properties);
        let patterns = schema.get(Keyword::PatternProperties);
        let others = schema.get(Keyword::AdditionalProperties);
        let entries = || object.as_map().into_iter().flatten();
        for (name, value) in entries() {
            let (mut schemas, mut is_unclear) = (Vec::new(), false);
            schemas.extend(named.as_ref().and_then(|named| named.get(name)));
            for (source, schema) in patterns.iter().flat_map(Cursor::entries) {
                let compiled = self.cx.compiled(source, &schema).ok();
                match compiled.and_then(|it| it.matches(name)) {
                    Some(true) => schemas.push(schema),
                    Some(false) => {}
                    // Where only an engine could say, nothing is known of the property.
                    None => is_unclear = true,
                }
            }
            let is_known = !schemas.is_empty() || is_unclear;
            let other = others.as_ref().filter(|_| !is_known);
            if let Some(schema) = other {
                let verdict = self.at(value, schema, depth);
                verdict.map_err(|violation| match schema.as_boolean_schema() {
                    Some(_) => Violation::of(Keyword::AdditionalProperties).below(name),
                    None => violation.below(name),
                })?;
            }
            for schema in &schemas {
                self.at(value, schema, depth).map_err(|it| it.below(name))?;
            }
            if other.is_some() || is_known {
                evaluated.insert(value);
            }
        }
        self.names(object, schema)?;
        self.dependents(object, schema, depth, evaluated)?;
        if let Some(others) = schema.get(Keyword::UnevaluatedProperties) {
            for (name, value) in entries().filter(|(_, value)| evaluated.insert(*value)) {
                let verdict = self.at(value, &others, depth);
                verdict.map_err(|_| Violation::of(Keyword::UnevaluatedProperties).below(name))?;
            }
        }
        Ok(())
    }

    /// `propertyNames`, whose values are parts of no document.
    fn names(&self, object: &Node, schema: &Cursor<'d>) -> Result<(), Violation> {
        let Some(names) = schema.get(Keyword::PropertyNames) else {
            return Ok(());
        };
        for name in object.as_map().into_iter().flatten().map(|(name, _)| name) {
            let value = Node::String(name.clone());
            let known = &Verdicts::default();
            let verdict = Evaluator { known, ..*self }.at(&value, &names, 0);
            verdict.map_err(|_| Violation::of(Keyword::PropertyNames).below(name))?;
        }
        Ok(())
    }

    /// What properties demand where they are present: schemas of the whole object.
    fn dependents(
        &self,
        object: &Node,
        schema: &Cursor<'d>,
        depth: usize,
        evaluated: &mut NodeSet,
    ) -> Result<(), Violation> {
        for keyword in [Keyword::DependentSchemas, Keyword::Dependencies] {
            let demands = schema.get(keyword);
            for (name, demand) in demands.iter().flat_map(Cursor::entries) {
                let is_schema = !matches!(demand.node, Node::List(_));
                if is_schema && object.get(name).is_some() {
                    let verdict = self.at(object, &demand, depth);
                    evaluated.extend(verdict.map_err(|_| Violation::of(keyword))?);
                }
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests;
