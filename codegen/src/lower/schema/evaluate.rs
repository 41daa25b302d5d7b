//! Decides whether a JSON value is a valid instance of a schema (JSON Schema 2020-12, and the
//! dialect of OpenAPI 3.0).
//!
//! Defaults, examples, listed values and nullability are all decided here. Patterns are evaluated
//! only if they need no engine.
//!
//! Imports `keyword` and `spec`; the context, the assertions, null branches and formats.

use std::cell::RefCell;
use std::collections::HashMap;

use super::null_branch::{Divided, divided};
use super::{assertion, formats};
use crate::keyword::Keyword;
use crate::lower::context::Context;
use crate::lower::node_map::NodeSet;
use crate::spec::{Cursor, Entries, Node, reference_of};

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
        let mut visit = Visit {
            evaluator: self,
            value,
            schema,
            depth: depth + 1,
            evaluated: NodeSet::default(),
        };
        let verdict = visit.keywords().map(|()| visit.evaluated);
        let mut known = self.known.borrow_mut();
        known.insert(key, verdict.clone());
        verdict
    }
}

/// The evaluation of one value against one schema.
struct Visit<'v, 'e, 'd, 'f> {
    evaluator: &'v Evaluator<'e, 'd, 'f>,
    value: &'v Node,
    schema: &'v Cursor<'d>,
    depth: usize,
    evaluated: NodeSet,
}

impl<'d> Visit<'_, '_, 'd, '_> {
    /// The verdict of a schema inside of this one.
    fn at(&self, value: &Node, schema: &Cursor<'d>) -> Verdict {
        self.evaluator.at(value, schema, self.depth)
    }

    /// A schema that applies to the same value.
    fn apply(&mut self, schema: &Cursor<'d>) -> Result<(), Violation> {
        let evaluated = self.at(self.value, schema)?;
        self.evaluated.extend(evaluated);
        Ok(())
    }

    fn keywords(&mut self) -> Result<(), Violation> {
        let (cx, value, schema) = (self.evaluator.cx, self.value, self.schema);
        if let Some(reference) = reference_of(schema) {
            if let Some(target) = cx.target(&reference) {
                self.apply(&target)?;
            }
            if !cx.has_siblings_of_references() {
                return Ok(());
            }
        }
        let is_null = *value == Node::Null;
        // Without a type, `nullable` allows what the other keywords might not.
        if is_null && schema.is_true(Keyword::Nullable) && schema.types().is_none() {
            return Ok(());
        }
        // People write `null` for "none" wherever null is allowed at all.
        if is_null && !cx.is_strict() && schema.takes_null() {
            return Ok(());
        }
        let violated = assertion::violated(cx, value, schema);
        if let Some(keyword) = violated.or_else(|| formats::violated(value, schema)) {
            return Err(Violation::of(keyword));
        }
        self.in_place()?;
        match value {
            Node::List(items) => self.items(items),
            Node::Map(entries) => self.properties(entries),
            _ => Ok(()),
        }
    }

    /// The keywords that apply schemas to the same value.
    fn in_place(&mut self) -> Result<(), Violation> {
        let (value, schema) = (self.value, self.schema);
        let all = schema.get(Keyword::AllOf);
        for branch in all.iter().flat_map(Cursor::items) {
            self.apply(&branch)?;
        }
        for keyword in [Keyword::AnyOf, Keyword::OneOf] {
            self.choice(keyword)?;
        }
        if let Some(inner) = schema.get(Keyword::Not)
            && self.at(value, &inner).is_ok()
        {
            return Err(Violation::of(Keyword::Not));
        }
        if let Some(condition) = schema.get(Keyword::If) {
            let verdict = self.at(value, &condition);
            let next = match verdict.is_ok() {
                true => Keyword::Then,
                false => Keyword::Else,
            };
            self.evaluated.extend(verdict.unwrap_or_default());
            if let Some(schema) = schema.get(next) {
                self.apply(&schema).map_err(|_| Violation::of(next))?;
            }
        }
        Ok(())
    }

    /// The branches of a choice, one of which must be valid.
    fn choice(&mut self, keyword: Keyword) -> Result<(), Violation> {
        let Some(list) = self.schema.get(keyword) else {
            return Ok(());
        };
        let cx = self.evaluator.cx;
        let Divided { null, others } = divided(cx, &list);
        let verdicts = others.iter().map(|branch| self.at(self.value, branch));
        let valid: Vec<_> = verdicts.filter_map(Result::ok).collect();
        let is_null = *self.value == Node::Null && !null.is_empty();
        // Many documents say `oneOf` and mean `anyOf`.
        let one_only = keyword == Keyword::OneOf && cx.is_strict();
        if (valid.is_empty() && !is_null && !others.is_empty()) || (one_only && valid.len() > 1) {
            return Err(Violation::of(keyword));
        }
        self.evaluated.extend(valid.into_iter().flatten());
        Ok(())
    }

    fn items(&mut self, items: &[Node]) -> Result<(), Violation> {
        let schema = self.schema;
        let first = schema.prefix_items();
        let others = schema.other_items();
        for (index, item) in items.iter().enumerate() {
            if let Some(schema) = first.get(index).or(others.as_ref()) {
                let verdict = self.at(item, schema);
                verdict.map_err(|it| it.below(&index.to_string()))?;
                self.evaluated.insert(item);
            }
        }
        if let Some(wanted) = schema.get(Keyword::Contains) {
            let found = items.iter().filter(|item| self.at(item, &wanted).is_ok());
            let found: Vec<_> = found.map(std::ptr::from_ref).collect();
            let count = found.len() as u64;
            self.evaluated.extend(found);
            let limit = |keyword| assertion::count_of(schema, keyword);
            if count < limit(Keyword::MinContains).unwrap_or(1) {
                return Err(Violation::of(Keyword::Contains));
            }
            if limit(Keyword::MaxContains).is_some_and(|most| count > most) {
                return Err(Violation::of(Keyword::MaxContains));
            }
        }
        if let Some(others) = schema.get(Keyword::UnevaluatedItems) {
            for item in items {
                if self.evaluated.insert(item) {
                    let verdict = self.at(item, &others);
                    verdict.map_err(|_| Violation::of(Keyword::UnevaluatedItems))?;
                }
            }
        }
        Ok(())
    }

    fn properties(&mut self, entries: &Entries) -> Result<(), Violation> {
        let schema = self.schema;
        let named = schema.get(Keyword::Properties);
        let patterns = schema.get(Keyword::PatternProperties);
        let others = schema.get(Keyword::AdditionalProperties);
        for (name, value) in entries {
            let (mut schemas, mut is_unclear) = (Vec::new(), false);
            schemas.extend(named.as_ref().and_then(|named| named.get(name)));
            for (source, schema) in patterns.iter().flat_map(Cursor::entries) {
                let compiled = self.evaluator.cx.compiled(source, &schema).ok();
                match compiled.and_then(|it| it.matches(name)) {
                    Some(true) => schemas.push(schema),
                    Some(false) => {}
                    // Where only an engine could say, nothing is known of the property.
                    None => is_unclear = true,
                }
            }
            let other = others.as_ref();
            let other = other.filter(|_| schemas.is_empty() && !is_unclear);
            for schema in schemas.iter().chain(other) {
                let fault = |violation| match (other, schema.as_boolean_schema()) {
                    (Some(_), Some(_)) => Violation::of(Keyword::AdditionalProperties),
                    _ => violation,
                };
                let verdict = self.at(value, schema);
                verdict.map_err(|violation| fault(violation).below(name))?;
            }
            if is_unclear || other.is_some() || !schemas.is_empty() {
                self.evaluated.insert(value);
            }
        }
        if let Some(names) = schema.get(Keyword::PropertyNames) {
            for name in entries.keys() {
                // A name is not a value of the document.
                let (cx, known) = (self.evaluator.cx, &Verdicts::default());
                let verdict = Evaluator { cx, known }.at(&Node::String(name.clone()), &names, 0);
                verdict.map_err(|_| Violation::of(Keyword::PropertyNames).below(name))?;
            }
        }
        self.dependents()?;
        if let Some(others) = schema.get(Keyword::UnevaluatedProperties) {
            for (name, value) in entries {
                if self.evaluated.insert(value) {
                    let fault = |_| Violation::of(Keyword::UnevaluatedProperties).below(name);
                    self.at(value, &others).map_err(fault)?;
                }
            }
        }
        Ok(())
    }

    /// What properties demand where they are present: schemas of the whole object.
    fn dependents(&mut self) -> Result<(), Violation> {
        let (object, schema) = (self.value, self.schema);
        for keyword in [Keyword::DependentSchemas, Keyword::Dependencies] {
            let demands = schema.get(keyword);
            for (name, demand) in demands.iter().flat_map(Cursor::entries) {
                let is_schema = !matches!(demand.node, Node::List(_));
                if is_schema && object.get(name).is_some() {
                    self.apply(&demand).map_err(|_| Violation::of(keyword))?;
                }
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests;
