//! Value trees as JSON.
//!
//! Imports nothing.

use codegen::spec::Node;
use serde_json::Value;

/// Returns a value tree as JSON. Numbers keep all their digits, which a [`Value`] would round.
pub(crate) fn to_json(node: &Node) -> String {
    let mut out = String::new();
    write(node, &mut out);
    out
}

fn write(node: &Node, out: &mut String) {
    match node {
        Node::Null => out.push_str("null"),
        Node::Bool(value) => out.push_str(&value.to_string()),
        Node::Integer(number) => out.push_str(&number.to_string()),
        Node::Float(number) => out.push_str(&Value::from(*number).to_string()),
        Node::String(text) => write_string(text, out),
        Node::List(items) => {
            out.push('[');
            for (index, item) in items.iter().enumerate() {
                separate(index, out);
                write(item, out);
            }
            out.push(']');
        }
        Node::Map(entries) => {
            out.push('{');
            for (index, (key, value)) in entries.iter().enumerate() {
                separate(index, out);
                write_string(key, out);
                out.push(':');
                write(value, out);
            }
            out.push('}');
        }
    }
}

fn write_string(text: &str, out: &mut String) {
    out.push_str(&Value::from(text).to_string());
}

fn separate(index: usize, out: &mut String) {
    if index > 0 {
        out.push(',');
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_keep_their_digits_and_order() {
        let json = r#"{"b":[1,-2.5,12345678901234567890123],"a":{"\"\n":null},"c":[true,false]}"#;
        let node = codegen::spec::load(json).expect("is a document");
        assert_eq!(to_json(&node), json);
    }
}
