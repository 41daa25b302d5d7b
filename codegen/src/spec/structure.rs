//! The structure of a document: whether each value is what OpenAPI has in its place.
//!
//! Imports `diag` alone. The grammar is a table ([`tables`]); one walk holds the document
//! against it, tells every fault, and notes each place where a reference stands. Examples,
//! defaults, enums and extensions are data, and the walk never enters them.

mod grammar;
mod keys;
mod schema;
mod tables;

pub(super) use grammar::{Kind, Shape};
pub(crate) use keys::is_token;

use super::words::{nearest, quoted, scalar_text};
use super::{Cursor, Node, reference_of, rules};
use crate::diag::{Code, Diagnostic, Diagnostics, Target};
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
    found: &'w Diagnostics,
    references: Vec<Reference<'d>>,
    unknown: usize,
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
    pub(super) fn new(found: &'w Diagnostics) -> Self {
        Self {
            found,
            references: Vec::new(),
            unknown: 0,
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
        rules::check(cursor, kind, self.found);
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
            (Shape::BooleanOrSchema, Node::Map(_)) => {
                self.object_or_reference(&cursor, Kind::Schema)
            }
            (shape, node) if shape.takes(node) => {}
            (Shape::Prose | Shape::Aside(_), _) => self.ignored(&cursor, subject, shape),
            (shape, _) => self.found.push(misfit(&cursor, shape, subject)),
        }
    }

    fn object_or_reference(&mut self, cursor: &Cursor<'d>, kind: Kind) {
        let Some(text) = reference_of(cursor) else {
            return self.object(cursor, kind);
        };
        // What stands beside a `$ref` counts for nothing ("Reference Object"). That is
        // common and harmless, but an operation that vanishes is worth a word.
        if kind == Kind::PathItem {
            for (name, value) in cursor
                .entries()
                .filter(|(name, _)| kind.has_operation(name))
            {
                let message = format!("{} beside a `$ref` is ignored", quoted(name));
                self.found
                    .push(Diagnostic::new(Code::IGNORED_FIELD, &value.at, message));
            }
        }
        self.references.push(Reference {
            text,
            wanted: kind,
            by_name: false,
        });
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
        for (name, value) in cursor.entries() {
            match form.fields.iter().find(|field| field.name == name) {
                Some(field) if field.may_be_null() && *value.node == Node::Null => {
                    self.ignored(&value, Subject::Field(name), &field.shape);
                }
                Some(field) => self.value(value, &field.shape, Subject::Field(name)),
                None if name.starts_with("x-") => {}
                None => self.unknown_field(&value, name, kind),
            }
        }
        let has = |field: &grammar::Field| cursor.node.get(field.name).is_some();
        for field in form
            .fields
            .iter()
            .filter(|field| field.required && !has(field))
        {
            let message = format!("{} must have the field `{}`", form.title, field.name);
            self.found
                .push(Diagnostic::new(Code::MISSING_FIELD, &cursor.at, message));
        }
    }

    fn unknown_field(&mut self, value: &Cursor<'d>, name: &str, kind: Kind) {
        self.unknown += 1;
        let form = kind.form();
        let message = format!(
            "{} has no field {}; it is ignored",
            form.title,
            quoted(name)
        );
        let fault = Diagnostic::new(Code::IGNORED_FIELD, &value.at, message).at(Target::Key);
        if kind.later().contains(&name) {
            return self
                .found
                .push(fault.help("OpenAPI has it from version 3.1 on"));
        }
        let known = form.fields.iter().map(|field| field.name);
        let near = (self.unknown <= ADVISED)
            .then(|| nearest(name, known))
            .flatten();
        self.found.push(match near {
            Some(near) => fault.help(format!("did you mean `{near}`?")),
            None => fault,
        });
    }

    /// Tells of a value that does no harm although it is not what OpenAPI has there.
    fn ignored(&self, value: &Cursor<'d>, subject: Subject<'d>, shape: &Shape) {
        let kind = value.node.kind();
        let expected = shape.expectation();
        let message = format!("{subject} must be {expected}, but is {kind}; it is ignored");
        self.found
            .push(Diagnostic::new(Code::IGNORED_FIELD, &value.at, message));
    }
}

/// The fault of a value that is not what its place demands.
fn misfit(value: &Cursor<'_>, shape: &Shape, subject: Subject<'_>) -> Diagnostic {
    let is_number = matches!(value.node, Node::Integer(_) | Node::Float(_));
    let (code, is) = match (shape, value.node) {
        (Shape::Choice(_), Node::String(text)) => (Code::NOT_ALLOWED, quoted(text)),
        (Shape::Count | Shape::Positive, node) if is_number => {
            (Code::BAD_LIMIT, scalar_text(node).unwrap_or_default())
        }
        (_, node) => (Code::WRONG_TYPE, node.kind().to_owned()),
    };
    let message = format!("{subject} must be {}, but is {is}", shape.expectation());
    let fault = Diagnostic::new(code, &value.at, message);
    match advice(value.node, shape, subject.name()) {
        Some(help) => fault.help(help),
        None => fault,
    }
}

/// What helps against the mistakes that are made most.
fn advice(node: &Node, shape: &Shape, name: &str) -> Option<String> {
    match (shape, node, name) {
        (Shape::Choice(_), Node::String(text), "type") if text == "null" => Some(
            "OpenAPI 3.0 has no type of null: write `nullable: true` beside the other type".into(),
        ),
        (Shape::Choice(_), Node::String(text), "in") if text == "body" || text == "formData" => {
            Some("since OpenAPI 3.0 the body is described by `requestBody`".into())
        }
        (Shape::Choice(choices), Node::String(text), _) => {
            let near = nearest(text, choices.iter().copied())?;
            Some(format!("did you mean `{near}`?"))
        }
        (_, Node::Bool(_), "required") => Some(
            "list the names of the required properties in `required` of the object that has them"
                .into(),
        ),
        (_, Node::List(_), "type") => Some(
            "OpenAPI 3.0 knows one type: use `nullable: true` for null, `oneOf` for a choice"
                .into(),
        ),
        (_, Node::List(_), "items") => Some(
            "OpenAPI 3.0 has one schema for all items: use `items: {oneOf: […]}` for a choice"
                .into(),
        ),
        (
            Shape::Boolean,
            Node::Integer(_) | Node::Float(_),
            "exclusiveMinimum" | "exclusiveMaximum",
        ) => Some(
            "in OpenAPI 3.0 the number goes into `minimum` or `maximum`, and `true` stands here"
                .into(),
        ),
        (Shape::Text | Shape::Boolean | Shape::Number | Shape::Count, ..) => quotes(node, shape),
        _ => None,
    }
}

/// Whether too many or too few quotes are all that is wrong.
fn quotes(node: &Node, shape: &Shape) -> Option<String> {
    let advice = match (shape, node) {
        (Shape::Text, Node::Bool(_) | Node::Integer(_) | Node::Float(_)) => "put it in quotes",
        (Shape::Boolean, Node::String(text)) if text == "true" || text == "false" => {
            "leave out the quotes"
        }
        (Shape::Number | Shape::Count, Node::String(text)) if text.parse::<f64>().is_ok() => {
            "leave out the quotes"
        }
        _ => return None,
    };
    Some(advice.to_owned())
}

#[cfg(test)]
mod tests;
