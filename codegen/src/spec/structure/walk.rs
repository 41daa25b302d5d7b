//! The walk over a document: compares each value with the grammar, and collects references and
//! schemas.
//!
//! Examples, defaults, enums and extensions are data, and the walk never enters them. A document
//! of one version that uses a form of the other one is read as in that one, with one warning for
//! each form; if OpenAPI 3.0 gives the form no meaning, it is an error. Imports `diag`, `keyword`,
//! from this layer `document`, `grammar`, `reference`, `rules`, `suggest` and
//! `version`, and from this folder `faults` and `forms`.

use super::faults::{Subject, ignored, mismatch, unknown_field};
use super::forms::{Form, other_form, without_effect};
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::keyword::{Keys, Kind, Shape};
use crate::spec::document::{Cursor, Node};
use crate::spec::grammar::{Field, Need};
use crate::spec::reference::{is_composed, reference_of};
use crate::spec::rules::{check_object, key_fault};
use crate::spec::suggest;
use crate::spec::version::Version;
use std::collections::HashSet;

/// A reference, and what it must lead to.
#[derive(Debug)]
pub(super) struct Reference<'d> {
    /// The text that refers: the value of a `$ref`, or of an entry in a mapping.
    pub(super) text: Cursor<'d>,
    /// The kind of object that it must lead to.
    pub(super) expected: Kind,
    /// Whether the text may be the name of a schema instead.
    pub(super) by_name: bool,
}

/// A walk over a document, or over parts of it.
pub(super) struct Walk<'w, 'd> {
    version: Version,
    found: &'w Diagnostics,
    /// The references since they were last taken.
    pub(super) references: Vec<Reference<'d>>,
    /// All schemas, in the order of the document.
    pub(super) schemas: Vec<Cursor<'d>>,
    /// The schemas that are composed of others.
    pub(super) composed: Vec<Cursor<'d>>,
    /// How many fields are unknown.
    unknown: usize,
    /// The forms that have been reported.
    reported: HashSet<Form>,
}

impl<'w, 'd> Walk<'w, 'd> {
    /// A walk that has not visited anything.
    pub(super) fn new(version: Version, found: &'w Diagnostics) -> Self {
        Self {
            version,
            found,
            references: Vec::new(),
            schemas: Vec::new(),
            composed: Vec::new(),
            unknown: 0,
            reported: HashSet::new(),
        }
    }

    fn value(&mut self, cursor: Cursor<'d>, shape: &'static Shape, subject: Subject<'d>) {
        match (shape, cursor.node) {
            (Shape::Any, _) => {}
            (Shape::List(inner), Node::List(_)) => self.items(&cursor, inner, subject),
            (Shape::Map(keys, inner), Node::Map(_)) => self.entries(cursor.entries(), *keys, inner),
            (Shape::Object(kind) | Shape::ProseObject(kind), Node::Map(_)) => {
                self.object(&cursor, *kind);
            }
            (Shape::Referable(kind), Node::Map(_)) => self.object_or_reference(&cursor, *kind),
            (
                Shape::Schema | Shape::BooleanOrSchema | Shape::Items | Shape::Dependency,
                Node::Map(_),
            ) => self.object_or_reference(&cursor, Kind::Schema),
            (Shape::Dependency, Node::List(_)) => self.items(&cursor, &Shape::Text, subject),
            (shape, node) if shape.accepts(node) => {}
            (Shape::Prose | Shape::ProseObject(_), _) => {
                self.found
                    .push(ignored(&cursor, shape, subject, self.version));
            }
            (shape, node) => match other_form(node, shape, self.version) {
                Some((form, items)) => {
                    self.warn_once(form, &cursor);
                    if let Some(shape) = items {
                        self.items(&cursor, shape, subject);
                    }
                }
                None => self
                    .found
                    .push(mismatch(&cursor, shape, subject, self.version)),
            },
        }
    }

    fn items(&mut self, list: &Cursor<'d>, shape: &'static Shape, subject: Subject<'d>) {
        let is_item = true;
        let items = Subject { is_item, ..subject };
        for item in list.items() {
            self.value(item, shape, items);
        }
    }

    /// Checks an object, or collects the reference to one.
    pub(super) fn object_or_reference(&mut self, cursor: &Cursor<'d>, kind: Kind) {
        let Some(text) = reference_of(cursor) else {
            return self.object(cursor, kind);
        };
        self.references.push(Reference {
            text,
            expected: kind,
            by_name: false,
        });
        match (kind, self.version) {
            // The fields beside the `$ref` of a path item count ("Path Item Object"), and so do
            // the keywords beside that of a schema, where it is a keyword like others (JSON
            // Schema 2020-12, section 8.2.3.1).
            (Kind::PathItem, _) => self.object(cursor, kind),
            (Kind::Schema, version) if version.has_json_schema() => self.object(cursor, kind),
            (Kind::Schema, _) => {
                for (keyword, value) in without_effect(cursor) {
                    self.warn_once(Form::BesideReference(keyword), &value);
                }
            }
            // Everything beside the `$ref` of a Reference Object is ignored, except prose.
            _ => {}
        }
    }

    /// Checks an object.
    pub(super) fn object(&mut self, cursor: &Cursor<'d>, kind: Kind) {
        match kind.definition().patterned {
            [] => self.fields(cursor, kind),
            [(keys, shape), ..] => {
                let entries = cursor.entries();
                let entries = entries.filter(|(name, _)| !name.starts_with("x-"));
                self.entries(entries, *keys, shape);
            }
        }
        match kind {
            Kind::Discriminator => self.mapping(cursor),
            Kind::Schema => {
                self.schemas.push(cursor.clone());
                if is_composed(cursor.node) {
                    self.composed.push(cursor.clone());
                }
            }
            _ => {}
        }
        check_object(cursor, kind, self.version, self.found);
    }

    /// Collects the schemas that a discriminator maps to ("Discriminator Object").
    fn mapping(&mut self, discriminator: &Cursor<'d>) {
        let mapping = discriminator.get("mapping");
        let texts = mapping.iter().flat_map(Cursor::entries);
        let default = discriminator.get("defaultMapping");
        let texts = texts.map(|(_, text)| text).chain(default);
        let texts = texts.filter(|text| text.node.as_str().is_some());
        self.references.extend(texts.map(|text| Reference {
            text,
            expected: Kind::Schema,
            by_name: true,
        }));
    }

    fn entries(
        &mut self,
        entries: impl Iterator<Item = (&'d str, Cursor<'d>)>,
        keys: Keys,
        shape: &'static Shape,
    ) {
        for (name, value) in entries {
            self.found.extend(key_fault(keys, name, &value.at));
            self.value(value, shape, Subject::field(name));
        }
    }

    fn fields(&mut self, cursor: &Cursor<'d>, kind: Kind) {
        // Most values are valid scalars, which need no pointer.
        let value = |name: &'d str, node| Cursor {
            node,
            at: cursor.at.key(name),
        };
        for (name, node) in cursor.node.as_map().into_iter().flatten() {
            match kind.field(name) {
                Some(field) if field.accepts(node, self.version) => {}
                Some(field) => self.field(value(name, node), field),
                None if name.starts_with("x-") => {}
                None => {
                    let value = value(name, node);
                    self.unknown += 1;
                    let suggesting = self.unknown <= suggest::MOST;
                    let warning = unknown_field(&value, name, kind, self.version, suggesting);
                    self.found.extend(warning);
                }
            }
        }
        self.required(cursor, kind);
    }

    fn required(&self, cursor: &Cursor<'d>, kind: Kind) {
        let definition = kind.definition();
        for field in definition.fields {
            let code = match field.need {
                Need::Must => Code::MISSING_FIELD,
                Need::Should => Code::INCOMPLETE,
                Need::Nominal | Need::May => continue,
            };
            if cursor.node.get(field.name).is_none() {
                let (name, title) = (field.name, definition.title);
                let message = format!("missing required field `{name}` of {title}");
                self.found.push(Diagnostic::new(code, &cursor.at, message));
            }
        }
    }

    fn field(&mut self, value: Cursor<'d>, field: &'static Field) {
        self.warn_once(Form::Keyword(field.versions, field.name), &value);
        let subject = Subject::field(field.name);
        if field.may_be_null() && *value.node == Node::Null {
            return self
                .found
                .push(ignored(&value, &field.shape, subject, self.version));
        }
        self.value(value, &field.shape, subject);
    }

    /// Warns of a form that the document's version does not have, unless it has been reported.
    fn warn_once(&mut self, form: Form, value: &Cursor<'d>) {
        if !form.belongs_to(self.version) && self.reported.insert(form) {
            self.found.push(form.warning(value));
        }
    }
}
