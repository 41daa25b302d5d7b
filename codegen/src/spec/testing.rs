//! Documents for the unit tests of this room.

use super::Node;

/// Reads a document, in YAML or JSON.
pub(super) fn document(text: &str) -> Node {
    node(serde_yaml::from_str(text).unwrap())
}

fn node(value: serde_yaml::Value) -> Node {
    use serde_yaml::Value;
    match value {
        Value::Null => Node::Null,
        Value::Bool(value) => Node::Bool(value),
        Value::Number(number) => match number.as_i64() {
            Some(integer) => Node::Integer(integer.into()),
            None => Node::Float(number.as_f64().unwrap()),
        },
        Value::String(text) => Node::String(text),
        Value::Sequence(items) => Node::List(items.into_iter().map(node).collect()),
        Value::Mapping(map) => {
            let entries = map.into_iter();
            let text = |key: serde_yaml::Value| key.as_str().unwrap().to_owned();
            Node::Map(
                entries
                    .map(|(key, value)| (text(key), node(value)))
                    .collect(),
            )
        }
        Value::Tagged(_) => panic!("tags are not used in tests"),
    }
}
