//! Makes an instance of a template for each use of it.
//!
//! A template is a schema that leads to a `$dynamicRef`. What that leads to depends on the dynamic
//! scope (JSON Schema 2020-12 core, section 7.1): on the resources that were entered on the way.
//! Where a reference enters a template with bindings that give it another meaning than those in its
//! own place, the template is copied to the reference, and each `$dynamicRef` in the copy is
//! resolved. A schema that leads back to a template that is being copied refers to that copy.
//!
//! Imports `diag`, `keyword`, from this layer `document` and `reference`, and from this folder
//! `change`, `compare`, `reach` and `schemas`.

use super::change::{Change, apply};
use super::compare::Comparison;
use super::reach::{Bindings, Reach};
use super::schemas::Schemas;
use crate::diag::{Code, Diagnostic, Diagnostics, JsonPointer, Pointer};
use crate::keyword::Keyword;
use crate::spec::document::{Cursor, Entries, Node};
use crate::spec::reference::reference_to;

/// What identifies a schema.
const IDENTIFIERS: [Keyword; 3] = [Keyword::Id, Keyword::Anchor, Keyword::DynamicAnchor];

/// What refers to another one.
const REFERENCES: [Keyword; 2] = [Keyword::Ref, Keyword::DynamicRef];

/// How many copies may be inside of each other.
const MOST_OPEN: usize = 32;

/// How many values may be copied in all.
const MOST_COPIED: usize = 1 << 18;

/// How deep the tree may be where something is copied.
const MAX_DEPTH: usize = 128;

/// Makes each `$dynamicRef` of a tree a `$ref`, and removes the identifiers, since `#/…` inside of a
/// schema with an `$id` would be relative to it. Returns what was copied: its pointer, and that of
/// the original.
pub(in crate::spec) fn instantiate(
    root: &mut Node,
    found: &Diagnostics,
) -> Vec<(JsonPointer, JsonPointer)> {
    let (changes, moved) = {
        let schemas = Schemas::of(root);
        let reach = Reach::of(&schemas);
        let instances = Instances {
            schemas: &schemas,
            reach: &reach,
            comparison: Comparison::new(&schemas, &reach),
            found,
            moved: Vec::new(),
            open: Vec::new(),
            site: Pointer::default(),
            copied: 0,
            is_full: false,
        };
        instances.changes()
    };
    apply(changes, root);
    moved
}

struct Instances<'s, 'd> {
    schemas: &'s Schemas<'d>,
    reach: &'s Reach<'d>,
    comparison: Comparison<'s, 'd>,
    found: &'s Diagnostics,
    moved: Vec<(JsonPointer, JsonPointer)>,
    /// What is being copied, and where to.
    open: Vec<(usize, Bindings<'d>, JsonPointer)>,
    /// The schema of the document whose references are being changed.
    site: Pointer<'d>,
    copied: usize,
    is_full: bool,
}

/// What a reference to a schema becomes.
enum Use<'d> {
    /// A reference to a place.
    Place(JsonPointer),
    /// A copy with these bindings.
    Copy(Bindings<'d>),
}

impl<'d> Instances<'_, 'd> {
    fn changes(mut self) -> (Vec<Change>, Vec<(JsonPointer, JsonPointer)>) {
        let mut changes = Vec::new();
        if self.reach.is_too_large() {
            self.report_too_large(&self.site);
            return (changes, self.moved);
        }
        for (index, schema) in self.schemas.all.iter().enumerate() {
            let mut keywords = IDENTIFIERS.iter().chain(&REFERENCES);
            // Most schemas have neither, and need no text of their place.
            if !keywords.any(|keyword| schema.cursor.node.get(keyword.name()).is_some()) {
                continue;
            }
            let bindings = self.reach.in_place(schema.scope);
            self.site = schema.cursor.at.clone();
            let at = JsonPointer::from(&schema.cursor.at);
            let mut change = self.references(index, &bindings, at);
            let identifiers = IDENTIFIERS.iter().map(|keyword| keyword.name());
            let own = identifiers.filter(|name| schema.cursor.get(name).is_some());
            change.removed.extend(own);
            changes.extend(Some(change).filter(|it| !it.is_empty()));
        }
        (changes, self.moved)
    }

    /// What becomes of the references of a schema, or of its copy at `out`.
    fn references(&mut self, index: usize, bindings: &Bindings<'d>, out: JsonPointer) -> Change {
        let mut change = Change::new(out);
        let Some(schema) = self.schemas.all.get(index) else {
            return change;
        };
        let text = schema.cursor.text(Keyword::Ref);
        if let Some(target) = text.and_then(|text| self.schemas.target(text)) {
            self.reference(index, Keyword::Ref, target, bindings, &mut change);
        }
        let Some(reference) = schema.cursor.get(Keyword::DynamicRef) else {
            return change;
        };
        change.removed.push(Keyword::DynamicRef.name());
        match self.schemas.dynamic_reference(index) {
            Some((name, initial)) => {
                let target = bindings.get(name).copied().unwrap_or(initial);
                self.reference(index, Keyword::DynamicRef, target, bindings, &mut change);
            }
            None => self.refuse(&reference, "its target is not in the same schema resource"),
        }
        change
    }

    /// What becomes of one reference of a schema.
    fn reference(
        &mut self,
        index: usize,
        keyword: Keyword,
        target: usize,
        bindings: &Bindings<'d>,
        change: &mut Change,
    ) {
        let Some(schema) = self.schemas.all.get(index) else {
            return;
        };
        let reference = schema.cursor.get(keyword);
        let Some((entries, reference)) = schema.cursor.node.as_map().zip(reference) else {
            return;
        };
        match self.usage(target, bindings) {
            Use::Place(place) => {
                let is_same = keyword == Keyword::Ref
                    && reference.node.as_str() == Some(&reference_to(&place));
                if !is_same {
                    let to = change.refer(entries, keyword, &place);
                    self.moved.push((to, JsonPointer::from(&reference.at)));
                }
            }
            Use::Copy(_) if self.schemas.is_branch_by_name(index) => self.refuse(
                &reference,
                "a discriminator selects this branch by its name, which an instance of a template \
                 does not have",
            ),
            Use::Copy(bindings) => self.insert(&schema.cursor, keyword, target, &bindings, change),
        }
    }

    /// What a reference to a schema becomes in a dynamic scope.
    fn usage(&mut self, target: usize, bindings: &Bindings<'d>) -> Use<'d> {
        let Some(schema) = self.schemas.all.get(target) else {
            return Use::Place(JsonPointer::default());
        };
        let wanted = self.reach.entered(bindings, schema.scope);
        let wanted = self.reach.restrict(wanted, target);
        let in_place = self.reach.in_place(schema.scope);
        let in_place = self.reach.restrict(in_place, target);
        if self.comparison.is_same(target, &in_place, &wanted) {
            return Use::Place(JsonPointer::from(&schema.cursor.at));
        }
        let comparison = &mut self.comparison;
        let mut open = self.open.iter();
        let open = open.find(|(other, bindings, _)| {
            *other == target && comparison.is_same(target, bindings, &wanted)
        });
        match open {
            Some((_, _, place)) => Use::Place(place.clone()),
            None => Use::Copy(wanted),
        }
    }

    /// Puts a copy into a schema that refers to it: in the place of its own keywords, if it has none
    /// that restrict the instance, and otherwise among its definitions.
    fn insert(
        &mut self,
        schema: &Cursor<'d>,
        keyword: Keyword,
        target: usize,
        bindings: &Bindings<'d>,
        change: &mut Change,
    ) {
        let original = self.schemas.all.get(target);
        let Some((original, entries)) = original.zip(schema.node.as_map()) else {
            return;
        };
        let origin = JsonPointer::from(&original.cursor.at);
        let references = [Keyword::Ref, Keyword::DynamicRef];
        let references = references
            .iter()
            .filter(|it| entries.contains_key(it.name()));
        if references.count() > 1 || schema.keywords().any(Keyword::is_constraint) {
            let out = change.definition(entries, &name_of(&origin));
            self.moved.push((out.clone(), origin));
            let copy = self.copy(target, bindings, out.clone());
            change.define(&out, copy);
            let at = JsonPointer::from(&schema.at).key(keyword.name());
            let to = change.refer(entries, keyword, &out);
            return self.moved.push((to, at));
        }
        change.removed.push(keyword.name());
        let copy = self.copy(target, bindings, change.at.clone());
        for (name, node) in copy {
            if name == Keyword::Ref.name() || !entries.contains_key(&name) {
                let to = change.at.key(&name);
                self.moved.push((to, origin.key(&name)));
                change.set.push((name, node));
            }
        }
    }

    /// The copy of a template.
    fn copy(&mut self, target: usize, bindings: &Bindings<'d>, out: JsonPointer) -> Entries {
        let depth = out.as_str().matches('/').count();
        let is_full = self.open.len() >= MOST_OPEN || depth > MAX_DEPTH;
        if (is_full || self.copied > MOST_COPIED) && !self.is_full {
            self.is_full = true;
            self.report_too_large(&self.site);
        }
        if self.is_full {
            return Entries::default();
        }
        self.open.push((target, bindings.clone(), out.clone()));
        let copy = self.schema(target, bindings, out);
        self.open.pop();
        copy
    }

    /// The copy of a schema, without what only references lead to, which stays in its place.
    fn schema(&mut self, index: usize, bindings: &Bindings<'d>, out: JsonPointer) -> Entries {
        let mut copy = Entries::default();
        let Some(schema) = self.schemas.all.get(index) else {
            return copy;
        };
        for (name, value) in schema.cursor.entries() {
            let mut left_out = IDENTIFIERS.iter().chain(&[Keyword::Defs]);
            if !left_out.any(|keyword| keyword.name() == name) {
                let value = self.value(&value, schema.scope, bindings, &out.key(name));
                copy.insert(name.to_owned(), value);
            }
        }
        self.references(index, bindings, out).apply(&mut copy);
        copy
    }

    fn value(
        &mut self,
        value: &Cursor<'d>,
        scope: usize,
        bindings: &Bindings<'d>,
        out: &JsonPointer,
    ) -> Node {
        self.copied += 1;
        if let Some(index) = self.schemas.index(value.node) {
            let inner = self.schemas.all.get(index).map(|it| it.scope);
            let bindings = match inner.filter(|inner| *inner != scope) {
                Some(inner) => &self.reach.entered(bindings, inner),
                None => bindings,
            };
            return Node::Map(self.schema(index, bindings, out.clone()));
        }
        match value.node {
            Node::List(_) => {
                let items = value.items().enumerate();
                let items = items.map(|(index, item)| {
                    self.value(&item, scope, bindings, &out.key(&index.to_string()))
                });
                Node::List(items.collect())
            }
            Node::Map(_) => {
                let entries = value.entries().map(|(name, value)| {
                    let value = self.value(&value, scope, bindings, &out.key(name));
                    (name.to_owned(), value)
                });
                Node::Map(entries.collect())
            }
            other => other.clone(),
        }
    }

    fn report_too_large(&self, at: &Pointer<'_>) {
        let message = "the instances of templates with `$dynamicRef` make the document too large";
        self.found
            .push(Diagnostic::new(Code::TOO_LARGE, at, message));
    }

    fn refuse(&self, reference: &Cursor<'_>, why: &str) {
        let message = format!("`{}` cannot be resolved here: {why}", Keyword::DynamicRef);
        let fault = Diagnostic::new(Code::UNSUPPORTED_KEYWORD, &reference.at, message);
        self.found.push(fault.help(
            "add a component that is the instance, `{$id: …, $ref: …, $defs: …}`, and refer to that",
        ));
    }
}

/// The name of an instance of the template at a place.
fn name_of(template: &JsonPointer) -> String {
    let segments: Vec<_> = template.segments().collect();
    let mut names = segments.into_iter().rev();
    let name = names.find(|name| name.parse::<usize>().is_err() && Keyword::named(name).is_none());
    name.unwrap_or_else(|| "instance".to_owned())
}
