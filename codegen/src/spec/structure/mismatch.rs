//! Errors for values that do not have the shape that the grammar requires, with help for frequent
//! mistakes.
//!
//! Imports `diag`, `keyword`, from this layer `document`, `grammar`, `version`, `quote` and
//! `suggest`, and from this folder `subject`.

use super::subject::Subject;
use crate::diag::{Code, Diagnostic};
use crate::keyword::{JsonTypes, Keyword, Shape};
use crate::spec::document::{Cursor, Node};
use crate::spec::quote::quoted;
use crate::spec::suggest::nearest;
use crate::spec::version::Version;

/// The fault of a value that does not have the required shape.
pub(super) fn mismatch(
    value: &Cursor<'_>,
    shape: &Shape,
    subject: Subject<'_>,
    version: Version,
) -> Diagnostic {
    let node = value.node;
    let (code, actual) = match (shape, node) {
        (Shape::Choice(_) | Shape::Types | Shape::TypeName, Node::String(text)) => {
            (Code::NOT_ALLOWED, quoted(text))
        }
        (Shape::Count | Shape::Positive, _) if node.is_number() => {
            (Code::BAD_LIMIT, node.scalar_text().unwrap_or_default())
        }
        _ => (Code::WRONG_TYPE, node.kind().to_owned()),
    };
    let expected = shape.expectation(version);
    let message = format!("{subject} must be {expected}, not {actual}");
    let fault = Diagnostic::new(code, &value.at, message);
    match help(node, shape, subject.name()) {
        Some(help) => fault.help(help),
        None => fault,
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
        (Shape::Choice(_), Node::String(text))
            if name == "in" && (text == "body" || text == "formData") =>
        {
            "since OpenAPI 3.0, the body is described by `requestBody`"
        }
        (Shape::Choice(choices), Node::String(text)) => return nearest_of(text, choices),
        (Shape::Types | Shape::TypeName, Node::String(text)) => {
            return nearest_of(text, &JsonTypes::NAMES);
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

fn nearest_of(text: &str, choices: &[&str]) -> Option<String> {
    let near = nearest(text, choices.iter().copied())?;
    Some(format!("did you mean `{near}`?"))
}
