//! Values of the tree as values of serde_json.
//!
//! Imports `node` from this folder.

use super::node::Node;
use serde_json::{Map, Value};

/// Converts a value of the tree to serde_json's.
pub fn json(node: &Node) -> Value {
    match node {
        Node::Null => Value::Null,
        Node::Bool(value) => (*value).into(),
        Node::Integer(value) => match (i64::try_from(*value), u64::try_from(*value)) {
            (Ok(value), _) => value.into(),
            (_, Ok(value)) => value.into(),
            // A `Value` has no room for more; the text is at least exact.
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn integers_beyond_64_bits_become_text() {
        assert_eq!(json(&Node::Integer(-5)), Value::from(-5));
        assert_eq!(json(&Node::Integer(u64::MAX.into())), Value::from(u64::MAX));
        let beyond = i128::from(u64::MAX) + 1;
        assert_eq!(
            json(&Node::Integer(beyond)),
            Value::from(beyond.to_string())
        );
    }
}
