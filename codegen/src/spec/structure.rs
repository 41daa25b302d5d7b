//! The structure of a document: whether each value is what OpenAPI has in its place.
//!
//! Imports `diag` alone. The grammar is a table ([`tables`]); one walk holds the document
//! against it, tells every fault, and notes each place where a reference stands. Examples,
//! defaults, enums and extensions are data, and the walk never enters them.
//!
//! A document of one version that uses a form of the other one is read as that one means it,
//! with one warning for each form; where OpenAPI 3.0 lets a form mean nothing at all, it is a
//! fault ([`forms`]).

mod advice;
mod forms;
mod grammar;
mod keys;
mod schema;
mod tables;

pub(super) use grammar::{Kind, Shape};
pub use keys::is_token;

use super::words::{nearest, quoted};
use super::{Cursor, Node, Version, reference_of, rules};
use crate::diag::{Code, Diagnostic, Diagnostics, Target};
use advice::misfit;
use forms::Told;
use grammar::{Field, Need};
use std::collections::HashSet;
use std::fmt;

/// After so many unknown fields nobody reads what they might have been.
const ADVISED: usize = 20;

/// A place where a reference stands, and what it must lead to.
#[derive(Debug)]
pub(super) struct Reference<'d> {
    /// The text that refers: the value of a `$ref`, or of an entry in a mapping.
    pub(super) text: Cursor<'d>,
    /// The kind of object that is wanted there.
    pub(super) wanted: Kind,
    /// Whether the text may be the name of a schema instead.
    pub(super) by_name: bool,
}

/// One walk through a document, or through parts of it.
pub(super) struct Walk<'w, 'd> {
    version: Version,
    found: &'w Diagnostics,
    references: Vec<Reference<'d>>,
    schemas: Vec<Cursor<'d>>,
    /// The schemas that are made of others in the same place.
    composed: Vec<Cursor<'d>>,
    unknown: usize,
    /// The forms that were told of already; each is told once.
    told: HashSet<Told>,
}

/// What a message is about.
#[derive(Clone, Copy)]
enum Subject<'d> {
    Document,
    Field(&'d str),
    ItemOf(&'d str),
}

impl<'d> Subject<'d> {
    fn item(self) -> Self {
        match self {
            Subject::Field(name) => Subject::ItemOf(name),
            other => other,
        }
    }

    fn name(self) -> &'d str {
        match self {
            Subject::Document => "",
            Subject::Field(name) | Subject::ItemOf(name) => name,
        }
    }
}

impl fmt::Display for Subject<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Subject::Document => f.write_str("the document"),
            Subject::Field(name) => f.write_str(&quoted(name)),
            Subject::ItemOf(name) => write!(f, "each item of {}", quoted(name)),
        }
    }
}

impl<'w, 'd> Walk<'w, 'd> {
    pub(super) fn new(version: Version, found: &'w Diagnostics) -> Self {
        Self {
            version,
            found,
            references: Vec::new(),
            schemas: Vec::new(),
            composed: Vec::new(),
            unknown: 0,
            told: HashSet::new(),
        }
    }

    /// Checks a whole document.
    pub(super) fn document(&mut self, root: &'d Node) {
        self.value(Cursor::root(root), &Shape::DOCUMENT, Subject::Document);
    }

    /// Checks an object where a reference leads out of what OpenAPI knows.
    pub(super) fn part(&mut self, cursor: &Cursor<'d>, kind: Kind) {
        self.object_or_reference(cursor, kind);
    }

    fn object(&mut self, cursor: &Cursor<'d>, kind: Kind) {
        match &kind.form().patterned {
            Some((keys, shape)) => {
                let extension = |name: &str| name.starts_with("x-");
                let entries = cursor.entries().filter(|(name, _)| !extension(name));
                self.entries(entries, *keys, shape);
            }
            None => self.fields(cursor, kind),
        }
        if kind == Kind::Discriminator {
            self.mapping(cursor);
        }
        if kind == Kind::Schema {
            self.schemas.push(cursor.clone());
            if is_composed(cursor.node) {
                self.composed.push(cursor.clone());
            }
        }
        rules::check(cursor, kind, self.version, self.found);
    }

    /// Notes the schemas that a discriminator maps to ("Discriminator Object").
    fn mapping(&mut self, discriminator: &Cursor<'d>) {
        let entries = discriminator
            .get("mapping")
            .map(|mapping| mapping.entries());
        let texts = entries.into_iter().flatten().map(|(_, text)| text);
        let texts = texts.filter(|text| text.node.as_str().is_some());
        self.references.extend(texts.map(|text| Reference {
            text,
            wanted: Kind::Schema,
            by_name: true,
        }));
    }

    /// The references that were met since the last call.
    pub(super) fn take_references(&mut self) -> Vec<Reference<'d>> {
        std::mem::take(&mut self.references)
    }

    /// All schemas that were met, in the order of the document.
    pub(super) fn take_schemas(&mut self) -> Vec<Cursor<'d>> {
        std::mem::take(&mut self.schemas)
    }

    /// The schemas that were met and are made of others in the same place.
    pub(super) fn take_composed(&mut self) -> Vec<Cursor<'d>> {
        std::mem::take(&mut self.composed)
    }

    fn value(&mut self, cursor: Cursor<'d>, shape: &'static Shape, subject: Subject<'d>) {
        match (shape, cursor.node) {
            (Shape::Any, _) => {}
            (Shape::List(inner), Node::List(_)) => {
                for item in cursor.items() {
                    self.value(item, inner, subject.item());
                }
            }
            (Shape::Map(keys, inner), Node::Map(_)) => self.entries(cursor.entries(), *keys, inner),
            (Shape::Object(kind) | Shape::Aside(kind), Node::Map(_)) => self.object(&cursor, *kind),
            (Shape::Referable(kind), Node::Map(_)) => self.object_or_reference(&cursor, *kind),
            (
                Shape::Schema | Shape::BooleanOrSchema | Shape::Items | Shape::Dependency,
                Node::Map(_),
            ) => self.object_or_reference(&cursor, Kind::Schema),
            (Shape::Dependency, Node::List(_)) => {
                for name in cursor.items() {
                    self.value(name, &Shape::Text, subject.item());
                }
            }
            (shape, node) if shape.takes(node) => {}
            (Shape::Prose | Shape::Aside(_), _) => self.ignored(&cursor, subject, shape),
            (shape, _) => {
                if !self.other_form(&cursor, shape, subject) {
                    let fault = misfit(&cursor, shape, subject, self.version);
                    self.found.push(fault);
                }
            }
        }
    }

    fn object_or_reference(&mut self, cursor: &Cursor<'d>, kind: Kind) {
        let Some(text) = reference_of(cursor) else {
            return self.object(cursor, kind);
        };
        self.references.push(Reference {
            text,
            wanted: kind,
            by_name: false,
        });
        match (kind, self.version) {
            // A path item takes what it refers to, and has more beside it ("Path Item Object").
            (Kind::PathItem, _) => self.object(cursor, kind),
            // So does a schema, since its `$ref` is a keyword like others (JSON Schema
            // 2020-12, section 8.2.3.1).
            (Kind::Schema, Version::V3_1) => self.object(cursor, kind),
            (Kind::Schema, Version::V3_0) => self.without_effect(cursor),
            // Anything beside the `$ref` of a Reference Object is ignored, but words.
            _ => {}
        }
    }

    fn entries(
        &mut self,
        entries: impl Iterator<Item = (&'d str, Cursor<'d>)>,
        keys: grammar::Keys,
        shape: &'static Shape,
    ) {
        for (name, value) in entries {
            if let Some(fault) = keys::fault(keys, name, &value.at) {
                self.found.push(fault.at(Target::Key));
            }
            self.value(value, shape, Subject::Field(name));
        }
    }

    fn fields(&mut self, cursor: &Cursor<'d>, kind: Kind) {
        let form = kind.form();
        // Most values are scalars that are right; their pointers would be made for nothing.
        let value = |name: &'d str, node| Cursor {
            node,
            at: cursor.at.key(name),
        };
        for (name, node) in cursor.node.as_map().into_iter().flatten() {
            match form.fields.iter().find(|field| field.name == name) {
                Some(field) if field.settles(node, self.version) => {}
                Some(field) => self.field(value(name, node), field),
                None if name.starts_with("x-") => {}
                None => self.unknown_field(&value(name, node), name, kind),
            }
        }
        let demanded = form.fields.iter().filter(|field| field.need != Need::May);
        for field in demanded.filter(|field| cursor.node.get(field.name).is_none()) {
            let message = format!("{} must have the field `{}`", form.title, field.name);
            let code = match field.need {
                Need::Must => Code::MISSING_FIELD,
                Need::Should | Need::May => Code::INCOMPLETE,
            };
            self.found.push(Diagnostic::new(code, &cursor.at, message));
        }
    }

    fn field(&mut self, value: Cursor<'d>, field: &'static Field) {
        if let Some(version) = field.only {
            self.keyword_of(version, &value, field.name);
        }
        let subject = Subject::Field(field.name);
        if field.may_be_null() && *value.node == Node::Null {
            return self.ignored(&value, subject, &field.shape);
        }
        self.value(value, &field.shape, subject);
    }

    fn unknown_field(&mut self, value: &Cursor<'d>, name: &str, kind: Kind) {
        self.unknown += 1;
        let form = kind.form();
        let known = form.fields.iter().map(|field| field.name);
        let near = (self.unknown <= ADVISED)
            .then(|| nearest(name, known))
            .flatten();
        // JSON Schema 2020-12 takes an unknown keyword for an annotation (section 6.5); one
        // that looks like a misspelling, or steers the reading, is worth a word all the same.
        let annotation = kind == Kind::Schema && self.version == Version::V3_1;
        if annotation && near.is_none() && !name.starts_with('$') {
            return;
        }
        let message = format!(
            "{} has no field {}; it is ignored",
            form.title,
            quoted(name)
        );
        let fault = Diagnostic::new(Code::IGNORED_FIELD, &value.at, message).at(Target::Key);
        self.found.push(match near {
            Some(near) => fault.help(format!("did you mean `{near}`?")),
            None => fault,
        });
    }

    /// Tells of a value that does no harm although it is not what OpenAPI has there.
    fn ignored(&self, value: &Cursor<'d>, subject: Subject<'d>, shape: &Shape) {
        let kind = value.node.kind();
        let expected = shape.expectation(self.version);
        let message = format!("{subject} must be {expected}, but is {kind}; it is ignored");
        self.found
            .push(Diagnostic::new(Code::IGNORED_FIELD, &value.at, message));
    }
}

/// Whether a schema is made of others in the same place.
fn is_composed(schema: &Node) -> bool {
    let mut keywords = schema.as_map().into_iter().flatten();
    keywords.any(|(keyword, _)| matches!(keyword.as_str(), "allOf" | "oneOf" | "anyOf"))
}

#[cfg(test)]
mod tests;
#[cfg(test)]
mod version_tests;
