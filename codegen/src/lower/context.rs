//! The document that is lowered, and the diagnostics and coverage that are collected on the way.
//!
//! Everything in this layer reads the document through the context, which knows nothing about the
//! IR that is built from it. Imports `analysis`, `diag`, `ir` and `spec`.

use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::rc::Rc;

use indexmap::IndexMap;

use super::coverage::Coverage;
use super::node_map::NodeMap;
use crate::analysis::{Compiled, Refusal};
use crate::diag::{Code, Diagnostic, Diagnostics, JsonPointer, Pointer};
use crate::ir::{Docs, Interpretation, Note, Pattern, Type};
use crate::spec::{Cursor, Node, Resolver, Version};

/// The document, and what is known of it while it is lowered.
pub(super) struct Context<'d, 'f> {
    pub(super) resolver: Resolver<'d>,
    pub(super) root: Cursor<'d>,
    pub(super) coverage: Rc<Coverage<'d>>,
    interpretation: Interpretation,
    found: &'f Diagnostics,
    /// How many keywords are only documented.
    pub(super) documented: Cell<usize>,
    /// What no code is made of: where first, and at how many places.
    omitted: RefCell<IndexMap<String, (JsonPointer, usize)>>,
    /// The patterns that have been met, each compiled once.
    patterns: RefCell<HashMap<&'d str, Result<Rc<Compiled>, Refusal>>>,
    /// The types of the schemas that are about files, as far as schemas have been met.
    pub(super) files: RefCell<NodeMap<Option<Type>>>,
    /// Whether a bound has been reached, which has been reported.
    is_full: Cell<bool>,
    /// The facts that were computed, each with the schema that it is about.
    #[cfg(test)]
    pub(super) computed: RefCell<Vec<(&'static str, String)>>,
}

impl<'d, 'f> Context<'d, 'f> {
    pub(super) fn new(
        root: &'d Node,
        interpretation: Interpretation,
        found: &'f Diagnostics,
    ) -> Self {
        Self {
            resolver: Resolver::new(root),
            root: Cursor::root(root),
            coverage: Rc::default(),
            interpretation,
            found,
            documented: Cell::default(),
            omitted: RefCell::default(),
            patterns: RefCell::default(),
            files: RefCell::default(),
            is_full: Cell::default(),
            #[cfg(test)]
            computed: RefCell::default(),
        }
    }

    /// Whether schemas mean no more than JSON Schema says.
    pub(super) fn is_strict(&self) -> bool {
        self.interpretation == Interpretation::Strict
    }

    /// The version of OpenAPI that the document is written for.
    pub(super) fn version(&self) -> Version {
        self.resolver.version()
    }

    /// Whether the keywords beside a `$ref` count: OpenAPI 3.0 ignores them ("Reference Object").
    pub(super) fn has_siblings_of_references(&self) -> bool {
        self.version().has_json_schema()
    }

    /// The value at `cursor`, or what it refers to.
    pub(super) fn resolve(&self, cursor: Cursor<'d>) -> Option<Cursor<'d>> {
        self.resolver.resolve(cursor, self.found)
    }

    /// The schema itself, or where it is a reference and nothing more, what that leads to.
    pub(super) fn resolve_schema(&self, schema: Cursor<'d>) -> Option<Cursor<'d>> {
        self.resolver.resolve_schema(schema, self.found)
    }

    /// What one `$ref` points at.
    pub(super) fn target(&self, reference: &Cursor<'d>) -> Option<Cursor<'d>> {
        self.resolver.target(reference, self.found)
    }

    /// The schemas of the components, by name.
    pub(super) fn component_schemas(
        &self,
    ) -> impl Iterator<Item = (&'d str, Cursor<'d>)> + use<'d> {
        let components = self.root.get("components");
        let schemas = components.and_then(|components| components.get("schemas"));
        let schemas = schemas.map(|schemas| schemas.entries());
        schemas.into_iter().flatten()
    }

    /// The component schema of this name.
    pub(super) fn component_schema(&self, name: &str) -> Option<Cursor<'d>> {
        self.root.get("components")?.get("schemas")?.get(name)
    }

    /// Reports a diagnostic.
    pub(super) fn report(&self, fault: Diagnostic) {
        self.found.push(fault);
    }

    /// Reports a fault of the value at `at`.
    pub(super) fn fault(&self, code: Code, at: &Pointer<'d>, message: impl Into<String>) {
        self.report(Diagnostic::new(code, at, message));
    }

    /// Reports that two schemas or keywords of one intersection contradict each other.
    pub(super) fn contradict(&self, kept: &Cursor<'d>, other: &Cursor<'d>) {
        let help = format!("#{} takes precedence", kept.at);
        self.report(contradiction(kept, other).help(help));
    }

    /// Reports that a bound has been reached; nothing more is lowered then.
    pub(super) fn fill_up(&self, at: &Pointer<'d>, message: impl Into<String>) {
        if !self.is_full.replace(true) {
            self.fault(Code::TOO_LARGE, at, message);
        }
    }

    /// Whether a bound has been reached.
    pub(super) fn is_full(&self) -> bool {
        self.is_full.get()
    }

    /// Counts a fact about a schema that is computed, for the test that each is computed once.
    pub(super) fn count_fact(&self, name: &'static str, owner: Option<&Cursor<'d>>) {
        #[cfg(test)]
        if let Some(owner) = owner {
            let fact = (name, owner.at.to_string());
            self.computed.borrow_mut().push(fact);
        }
        #[cfg(not(test))]
        let _ = (name, owner);
    }

    /// Counts a keyword that is only documented.
    pub(super) fn count_documented(&self) {
        self.documented.set(self.documented.get() + 1);
    }

    /// Adds a note about something that is only documented, unless it is there already.
    pub(super) fn document(&self, docs: &mut Docs, note: Note) {
        if !docs.notes.contains(&note) {
            docs.notes.push(note);
            self.count_documented();
        }
    }

    /// Notes a part that no code is made of; each message is reported once, with its first place.
    pub(super) fn omit(&self, at: &Pointer<'d>, message: impl Into<String>) {
        let mut omitted = self.omitted.borrow_mut();
        let first = || (JsonPointer::from(at), 0);
        omitted.entry(message.into()).or_insert_with(first).1 += 1;
    }

    /// Notes a field that no code is made of.
    pub(super) fn omit_field(&self, cursor: &Cursor<'d>, name: &str) {
        if let Some(field) = cursor.get(name) {
            let message = format!("`{name}` is omitted: no code is generated from it");
            self.omit(&field.at, message);
        }
    }

    /// Reports what was omitted.
    pub(super) fn report_omissions(&self) {
        for (message, (at, count)) in self.omitted.take() {
            let warning = Diagnostic::new(Code::OMITTED, at, message);
            self.report(warning.and_elsewhere(count - 1));
        }
    }

    /// A pattern, compiled. Documents repeat the same ones at very many places; a warning about
    /// one comes with its first place.
    pub(super) fn compiled(
        &self,
        source: &'d str,
        place: &Cursor<'d>,
    ) -> Result<Rc<Compiled>, Refusal> {
        if let Some(known) = self.patterns.borrow().get(source) {
            return known.clone();
        }
        let compiled = Compiled::new(source).map(Rc::new);
        if compiled.as_ref().is_ok_and(|it| it.can_take_long()) {
            let message = "matching this pattern can take unbounded time on long strings: it has \
                lookaround or back references, and repetitions without an upper limit";
            let help = "limit the repetitions, for example with `{0,64}` instead of `*`";
            let fault = Diagnostic::new(Code::SLOW_PATTERN, &place.at, message);
            self.report(fault.help(help));
        }
        let mut patterns = self.patterns.borrow_mut();
        patterns.insert(source, compiled.clone());
        compiled
    }

    /// The pattern at a place, or one that names what is there. One that cannot be enforced is
    /// reported.
    pub(super) fn pattern_at(&self, place: &Cursor<'d>, source: &'d str) -> Option<Pattern> {
        match self.compiled(source, place) {
            Ok(compiled) => Some(compiled.pattern().clone()),
            Err(Refusal::TooLarge) => {
                // The names of properties have no keyword of their own.
                self.omit(&place.at, "a pattern is not enforced: it is too large");
                None
            }
            Err(Refusal::Invalid(reason)) => {
                self.invalid_pattern(place, &reason);
                None
            }
        }
    }

    /// Reports a pattern that is not a regular expression.
    pub(super) fn invalid_pattern(&self, place: &Cursor<'d>, reason: &str) {
        let message = format!("this is not a valid regular expression (ECMA 262): {reason}");
        self.fault(Code::BAD_PATTERN, &place.at, message);
    }
}

/// That no value satisfies two schemas or keywords.
pub(super) fn contradiction(one: &Cursor<'_>, other: &Cursor<'_>) -> Diagnostic {
    let message = format!("no value satisfies both this and #{}", one.at);
    Diagnostic::new(Code::CONTRADICTION, &other.at, message)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::spec::load;

    fn with_context(look: impl FnOnce(&Context<'_, '_>)) -> Vec<Diagnostic> {
        let root = load("{openapi: 3.1.0, a: {b: 1, c: 2}}").unwrap();
        let found = Diagnostics::default();
        let cx = Context::new(&root, Interpretation::Inferred, &found);
        look(&cx);
        found.into_vec()
    }

    #[test]
    fn a_bound_is_reported_once() {
        let found = with_context(|cx| {
            assert!(!cx.is_full());
            cx.fill_up(&cx.root.at, "too much");
            cx.fill_up(&cx.root.at, "too much of something else");
            assert!(cx.is_full());
        });
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].code, Code::TOO_LARGE);
    }

    #[test]
    fn omissions_are_counted_and_reported_at_their_first_place() {
        let found = with_context(|cx| {
            let a = cx.root.get("a").unwrap();
            cx.omit_field(&a, "b");
            cx.omit_field(&a, "d");
            cx.omit(&a.at, "other");
            cx.omit(&cx.root.at, "other");
            cx.omit(&cx.root.at, "other");
            cx.report_omissions();
        });
        let messages: Vec<_> = found.iter().map(|it| it.message.as_str()).collect();
        let expected = [
            "`b` is omitted: no code is generated from it",
            "other (here and at 2 other places)",
        ];
        assert_eq!(messages, expected);
        assert_eq!(found[1].pointer.as_str(), "/a");
    }
}
