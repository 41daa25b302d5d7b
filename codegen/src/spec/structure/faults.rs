//! The diagnostics of the walk: values that do not have the shape that the grammar requires, with
//! help for frequent mistakes, and fields that OpenAPI does not define.
//!
//! Imports `diag`, `keyword`, and from this layer `document`, `grammar`, `version`, `quote` and
//! `suggest`.

use crate::diag::{Code, Diagnostic, Target};
use crate::keyword::{JsonTypes, Keyword, Kind, Shape};
use crate::spec::document::{Cursor, Node};
use crate::spec::quote::quoted;
use crate::spec::suggest;
use crate::spec::version::Version;
use std::fmt;

/// The value that a message is about.
#[derive(Clone, Copy)]
pub(super) struct Subject<'d> {
    /// The name of the field with the value.
    pub(super) name: &'d str,
    /// Whether it is each item of the list in that field.
    pub(super) is_item: bool,
}

impl<'d> Subject<'d> {
    /// The value of a field.
    pub(super) fn field(name: &'d str) -> Self {
        let is_item = false;
        Self { name, is_item }
    }
}

impl fmt::Display for Subject<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let items = if self.is_item { "each item of " } else { "" };
        write!(f, "{items}{}", quoted(self.name))
    }
}

/// The warning about a field that OpenAPI does not define, if it deserves one.
pub(super) fn unknown_field(
    value: &Cursor<'_>,
    name: &str,
    kind: Kind,
    version: Version,
    is_suggesting: bool,
) -> Option<Diagnostic> {
    let definition = kind.definition();
    let known = definition.fields.iter().map(|field| field.name);
    let help = is_suggesting.then(|| suggest::help(name, known)).flatten();
    // JSON Schema 2020-12 treats an unknown keyword as an annotation (section 6.5). One that
    // looks like a misspelling, or that affects how others are read, deserves a warning.
    let is_annotation = kind == Kind::Schema && version.has_json_schema();
    if is_annotation && help.is_none() && !name.starts_with('$') {
        return None;
    }
    let (name, title) = (quoted(name), definition.title);
    let message = format!("unknown field {name} of {title} is ignored");
    let fault = Diagnostic::new(Code::IGNORED_FIELD, &value.at, message).at(Target::Key);
    Some(Diagnostic { help, ..fault })
}

/// The fault of a value that does not have the required shape.
pub(super) fn mismatch(
    value: &Cursor<'_>,
    shape: &Shape,
    subject: Subject<'_>,
    version: Version,
) -> Diagnostic {
    let node = value.node;
    let (code, actual) = match (shape, node) {
        (
            Shape::Choice(_) | Shape::ChoiceSince3_2(..) | Shape::Types | Shape::TypeName,
            Node::String(text),
        ) => (Code::NOT_ALLOWED, quoted(text)),
        (Shape::Count | Shape::Positive, _) if node.is_number() => {
            (Code::BAD_LIMIT, node.scalar_text().unwrap_or_default())
        }
        _ => (Code::WRONG_TYPE, node.kind().to_owned()),
    };
    let expected = shape.expectation(version);
    let message = format!("{subject} must be {expected}, not {actual}");
    Diagnostic {
        help: help(node, shape, subject.name),
        ..Diagnostic::new(code, &value.at, message)
    }
}

/// The warning about a value that is ignored, since it does not have the required shape and is
/// only printed.
pub(super) fn ignored(
    value: &Cursor<'_>,
    shape: &Shape,
    subject: Subject<'_>,
    version: Version,
) -> Diagnostic {
    let kind = value.node.kind();
    let expected = shape.expectation(version);
    let message = format!("{subject} is ignored: it must be {expected}, not {kind}");
    Diagnostic::new(Code::IGNORED_FIELD, &value.at, message)
}

/// Help for the most frequent mistakes.
fn help(node: &Node, shape: &Shape, name: &str) -> Option<String> {
    let help = match (shape, node) {
        (Shape::ChoiceSince3_2(..), Node::String(text))
            if name == "in" && (text == "body" || text == "formData") =>
        {
            "since OpenAPI 3.0, the body is described by `requestBody`"
        }
        (Shape::ChoiceSince3_2(choices, more), Node::String(text)) => {
            return suggest::help(text, choices.iter().chain(*more).copied());
        }
        (Shape::Choice(choices), Node::String(text)) => {
            return suggest::help(text, choices.iter().copied());
        }
        (Shape::Types | Shape::TypeName, Node::String(text)) => {
            return suggest::help(text, JsonTypes::NAMES);
        }
        (_, Node::Bool(_)) if name == Keyword::Required.name() => {
            "list the names of the required properties in `required` of the object that has them"
        }
        (_, Node::List(_)) if name == Keyword::Items.name() => {
            "OpenAPI 3.0 has one schema for all items; use `items: {oneOf: […]}` for several"
        }
        (Shape::Text, Node::Bool(_) | Node::Integer(_) | Node::Float(_)) => "put it in quotes",
        (Shape::Number | Shape::Count, Node::String(text)) if text.parse::<f64>().is_ok() => {
            "remove the quotes"
        }
        _ => return None,
    };
    Some(help.to_owned())
}
