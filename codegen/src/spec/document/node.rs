//! The value tree of a document.
//!
//! The tree keeps what typed readers lose: the order of keys, integers beyond 64 bits, and the
//! siblings of a `$ref`. Imports nothing.

use foldhash::fast::RandomState;
use indexmap::IndexMap;

/// The entries of an object, in the order of the document.
pub type Entries = IndexMap<String, Node, RandomState>;

/// A value of the document, as in JSON.
#[derive(Clone, Debug, PartialEq)]
pub enum Node {
    /// `null`, or in YAML nothing after a key.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number without fraction and exponent.
    Integer(i128),
    /// Any other number; always finite.
    Float(f64),
    /// Text.
    String(String),
    /// A sequence.
    List(Vec<Node>),
    /// A mapping, in the order of the document.
    Map(Entries),
}

impl Node {
    /// The kind of value, with an article, for messages.
    pub fn kind(&self) -> &'static str {
        match self {
            Node::Null => "null",
            Node::Bool(_) => "a boolean",
            Node::Integer(_) => "an integer",
            Node::Float(_) => "a number",
            Node::String(_) => "a string",
            Node::List(_) => "a list",
            Node::Map(_) => "an object",
        }
    }

    /// The text of a string.
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Node::String(text) => Some(text),
            _ => None,
        }
    }

    /// The entries of an object.
    pub fn as_map(&self) -> Option<&Entries> {
        match self {
            Node::Map(map) => Some(map),
            _ => None,
        }
    }

    /// The items of a list; none where this is not a list.
    pub fn items(&self) -> &[Node] {
        match self {
            Node::List(items) => items,
            _ => &[],
        }
    }

    /// The value under `key`, where this is an object that has it.
    pub fn get(&self, key: impl AsRef<str>) -> Option<&Node> {
        self.as_map()?.get(key.as_ref())
    }

    /// Whether the value under `key` is `true`, with or without quotes: the checks warn of
    /// quotes.
    pub fn is_true(&self, key: impl AsRef<str>) -> bool {
        match self.get(key) {
            Some(Node::Bool(value)) => *value,
            Some(Node::String(text)) => text == "true",
            _ => false,
        }
    }

    /// Whether this is a number.
    pub fn is_number(&self) -> bool {
        matches!(self, Node::Integer(_) | Node::Float(_))
    }

    /// The text of a scalar, for places where a string belongs but other scalars do no harm
    /// (`version: 1.0`); none for null, lists and objects.
    pub fn scalar_text(&self) -> Option<String> {
        match self {
            Node::Bool(value) => Some(value.to_string()),
            Node::Integer(number) => Some(number.to_string()),
            // This form keeps the point of a whole number, and uses exponents, so that no
            // number is longer than a line.
            Node::Float(number) => Some(format!("{number:?}")),
            Node::String(text) => Some(text.clone()),
            Node::Null | Node::List(_) | Node::Map(_) => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scalars_are_text_where_a_string_belongs() {
        let text = |node: Node| node.scalar_text();
        assert_eq!(text(Node::Float(1.0)).as_deref(), Some("1.0"));
        assert_eq!(text(Node::Float(1e300)).as_deref(), Some("1e300"));
        assert_eq!(text(Node::Integer(-7)).as_deref(), Some("-7"));
        assert_eq!(text(Node::Bool(true)).as_deref(), Some("true"));
        assert_eq!(text(Node::String("a".to_owned())).as_deref(), Some("a"));
        assert_eq!(text(Node::Null), None);
        assert_eq!(text(Node::List(Vec::new())), None);
        assert!(Node::Float(1.5).is_number() && Node::Integer(1).is_number());
        assert!(!Node::Null.is_number() && !Node::String("1".to_owned()).is_number());
    }
}
