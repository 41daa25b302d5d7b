//! Values of a wrong type, and fields that are missing.
//!
//! Imports `diag`, `keyword`, from this layer `document`, `grammar` and `quote`, and from this folder
//! `edit` and `place`.

use super::edit::{Change, Edit, Fallback, find, object, split, text};
use super::place::shape_at;
use crate::diag::JsonPointer;
use crate::keyword::{JsonTypes, Keyword, Kind, Role, Shape};
use crate::spec::document::{Entries, Node};
use crate::spec::grammar::Need;
use crate::spec::quote::quoted;

/// The fallback for a value at a place, which has a wrong type, or is not one of those allowed.
pub(super) fn wrong(root: &Node, at: &JsonPointer) -> Option<Fallback> {
    let node = find(root, at)?;
    let shape = shape_at(root, at)?;
    if let Some((reading, meant)) = meant(shape, node) {
        return Some(Fallback::new(reading, at.clone(), Change::Set(meant)));
    }
    if shape.kind() == Some(Kind::Schema) && node.as_map().is_none() {
        let any = Change::Set(object([]));
        return Some(Fallback::new("any JSON value is valid", at.clone(), any));
    }
    is_dispensable(root, at).then(|| Fallback::new("it is ignored", at.clone(), Change::Remove))
}

/// A value of the right type that the wrong one can only mean.
fn meant(shape: &Shape, node: &Node) -> Option<(String, Node)> {
    let name = JsonTypes::NULL_NAME;
    match (shape, node) {
        (Shape::Types | Shape::TypeName, Node::Null) => {
            Some((format!("it is the name of a type, `{name}`"), text(name)))
        }
        (
            Shape::Number | Shape::Count | Shape::Positive | Shape::ExclusiveLimit,
            Node::String(it),
        ) => {
            let number = number(it).filter(|number| shape.accepts(number) || number.is_number())?;
            Some((
                format!("it is the number {}", number.scalar_text()?),
                number,
            ))
        }
        (Shape::Boolean, Node::String(text)) => {
            let value = text.trim().to_ascii_lowercase();
            let value = value.parse().ok()?;
            Some((format!("it is `{value}`"), Node::Bool(value)))
        }
        (Shape::Text, Node::Bool(_) | Node::Integer(_) | Node::Float(_)) => {
            let meant = node.scalar_text()?;
            Some((format!("it is the string {}", quoted(&meant)), text(meant)))
        }
        _ => None,
    }
}

/// A number in quotes, also as a hexadecimal one.
fn number(text: &str) -> Option<Node> {
    let text = text.trim();
    if let Some(digits) = text.strip_prefix("0x") {
        return i128::from_str_radix(digits, 16).ok().map(Node::Integer);
    }
    let float = || text.parse().ok().filter(|number: &f64| number.is_finite());
    text.parse()
        .ok()
        .map(Node::Integer)
        .or_else(|| float().map(Node::Float))
}

/// Whether an object makes sense without a field: a keyword of a schema, or a field that it does not
/// require. Operations and what leads to them are not dispensable.
fn is_dispensable(root: &Node, at: &JsonPointer) -> bool {
    let Some((owner, field)) = split(at) else {
        return false;
    };
    let kind = shape_at(root, &owner).and_then(Shape::kind);
    if matches!(find(root, &owner), Some(Node::List(_))) {
        return false;
    }
    match kind {
        None
        | Some(Kind::OpenApi | Kind::Paths | Kind::PathItem | Kind::Components | Kind::Responses) => {
            false
        }
        Some(kind) => kind
            .field(&field)
            .is_some_and(|field| field.need != Need::Must),
    }
}

/// The fallback for the name at a place, which no request can contain: that of a parameter or of a
/// security scheme.
pub(super) fn unsendable(root: &Node, at: &JsonPointer) -> Option<Fallback> {
    let (owner, field) = split(at)?;
    let kind = shape_at(root, &owner)?.kind()?;
    let what = match kind {
        Kind::Parameter => "parameter",
        Kind::SecurityScheme => "security scheme",
        _ => return None,
    };
    let omitted = || format!("the {what} is omitted");
    (field == "name").then(|| Fallback::new(omitted(), owner, Change::Remove))
}

/// The fallback for an object at a place that lacks a field: a parameter, whose schema is made of
/// keywords beside `name`, as in Swagger 2.0, or else that of a string.
pub(super) fn missing(root: &Node, at: &JsonPointer) -> Option<Fallback> {
    let kind = shape_at(root, at)?.kind()?;
    let parameter = find(root, at)?;
    let has = |field: &str| parameter.get(field).is_some();
    let in_query_string = parameter.get("in").and_then(Node::as_str) == Some("querystring");
    let is_parameter = kind == Kind::Parameter && has("name") && has("in") && !in_query_string;
    if !is_parameter || has("schema") || has("content") {
        return None;
    }
    let beside: Entries = (parameter.as_map()?.iter())
        .filter(|(key, _)| kind.field(key).is_none() && is_of_schemas(key))
        .map(|(key, value)| (key.clone(), value.clone()))
        .collect();
    let (reading, schema) = match beside.is_empty() {
        true => ("it is a string", object([("type", text("string"))])),
        false => (
            "the keywords beside its name are its schema",
            Node::Map(beside.clone()),
        ),
    };
    let schema = Edit {
        at: at.key("schema"),
        change: Change::Set(schema),
    };
    let moved = beside.keys().map(|key| Edit {
        at: at.key(key),
        change: Change::Remove,
    });
    Some(Fallback {
        reading: reading.to_owned(),
        edits: moved.chain([schema]).collect(),
    })
}

fn is_of_schemas(key: &str) -> bool {
    Keyword::named(key)
        .is_some_and(|keyword| keyword.role() != Role::Annotation || key == "default")
}
