//! Typed parts: a piece of the value tree, decoded by openapiv3.
//!
//! Only small pieces are decoded, each without the schemas below it: openapiv3 drops the
//! siblings of a `$ref` and rounds large limits, so schemas are read off the tree itself.

use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use super::node::{Cursor, Node};
use crate::diag::{Code, Diagnostic, Diagnostics};

/// Decodes the object at `cursor`, with the keys in `without` taken as absent.
pub fn part<T: DeserializeOwned>(
    cursor: &Cursor<'_>,
    without: &[&str],
    found: &Diagnostics,
) -> Option<T> {
    let entries = cursor
        .entries()
        .filter(|(key, _)| !without.contains(key) && !key.starts_with("x-"))
        .map(|(key, value)| (key.to_owned(), json(value.node)));
    serde_json::from_value(Value::Object(entries.collect()))
        .map_err(|error| {
            let message = format!("this cannot be read as OpenAPI has it: {error}");
            found.push(Diagnostic::new(Code::WRONG_TYPE, &cursor.at, message));
        })
        .ok()
}

/// A value of the tree as JSON.
pub fn json(node: &Node) -> Value {
    match node {
        Node::Null => Value::Null,
        Node::Bool(value) => (*value).into(),
        Node::Integer(value) => match (i64::try_from(*value), u64::try_from(*value)) {
            (Ok(value), _) => value.into(),
            (_, Ok(value)) => value.into(),
            // JSON has no room for more; the text is at least exact.
            _ => value.to_string().into(),
        },
        Node::Float(value) => (*value).into(),
        Node::String(text) => text.as_str().into(),
        Node::List(items) => items.iter().map(json).collect(),
        Node::Map(entries) => {
            let entries = entries
                .iter()
                .map(|(key, value)| (key.clone(), json(value)));
            Value::Object(entries.collect::<Map<_, _>>())
        }
    }
}
