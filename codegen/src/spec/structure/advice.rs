//! Faults of values that are not what their place demands, and what helps against the
//! mistakes that are made most.
//!
//! Imports `diag` and the grammar.

use super::super::words::{nearest, quoted, scalar_text};
use super::super::{Cursor, Node, Version};
use super::Subject;
use super::grammar::{Shape, TYPES};
use crate::diag::{Code, Diagnostic};

/// The fault of a value that is not what its place demands.
pub(super) fn misfit(
    value: &Cursor<'_>,
    shape: &Shape,
    subject: Subject<'_>,
    version: Version,
) -> Diagnostic {
    let is_number = matches!(value.node, Node::Integer(_) | Node::Float(_));
    let (code, is) = match (shape, value.node) {
        (Shape::Choice(_) | Shape::Types, Node::String(text)) => (Code::NOT_ALLOWED, quoted(text)),
        (Shape::Count | Shape::Positive, node) if is_number => {
            (Code::BAD_LIMIT, scalar_text(node).unwrap_or_default())
        }
        (_, node) => (Code::WRONG_TYPE, node.kind().to_owned()),
    };
    let expected = shape.expectation(version);
    let message = format!("{subject} must be {expected}, but is {is}");
    let fault = Diagnostic::new(code, &value.at, message);
    match advice(value.node, shape, subject.name()) {
        Some(help) => fault.help(help),
        None => fault,
    }
}

/// What helps against the mistakes that are made most.
fn advice(node: &Node, shape: &Shape, name: &str) -> Option<String> {
    let advice = match (shape, node, name) {
        (Shape::Choice(_), Node::String(text), "in") if text == "body" || text == "formData" => {
            "since OpenAPI 3.0 the body is described by `requestBody`"
        }
        (Shape::Choice(choices), Node::String(text), _) => return nearest_of(text, choices),
        (Shape::Types, Node::String(text), _) => return nearest_of(text, &TYPES),
        (_, Node::Bool(_), "required") => {
            "list the names of the required properties in `required` of the object that has them"
        }
        (_, Node::List(_), "items") => {
            "OpenAPI 3.0 has one schema for all items: use `items: {oneOf: […]}` for a choice"
        }
        (Shape::Text | Shape::Boolean | Shape::Number | Shape::Count, ..) => {
            return quotes(node, shape);
        }
        _ => return None,
    };
    Some(advice.to_owned())
}

fn nearest_of(text: &str, choices: &[&str]) -> Option<String> {
    let near = nearest(text, choices.iter().copied())?;
    Some(format!("did you mean `{near}`?"))
}

/// Whether too many or too few quotes are all that is wrong.
fn quotes(node: &Node, shape: &Shape) -> Option<String> {
    let advice = match (shape, node) {
        (Shape::Text, Node::Bool(_) | Node::Integer(_) | Node::Float(_)) => "put it in quotes",
        (Shape::Number | Shape::Count, Node::String(text)) if text.parse::<f64>().is_ok() => {
            "leave out the quotes"
        }
        _ => return None,
    };
    Some(advice.to_owned())
}
