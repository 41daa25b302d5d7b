//! The value tree of a document, its values as those of serde_json, and the exact comparison of
//! numbers.
//!
//! The tree keeps what typed readers lose: the order of keys, integers beyond 64 bits, and the
//! siblings of a `$ref`. Imports nothing.

use foldhash::fast::RandomState;
use indexmap::IndexMap;
use serde::{Serialize, Serializer};
use serde_json::Value;
use std::cmp::Ordering;

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

    /// The value at the end of these keys and indices, which are the unescaped segments of a JSON
    /// pointer (RFC 6901, section 4).
    pub fn descend<S: AsRef<str>>(&self, segments: impl IntoIterator<Item = S>) -> Option<&Node> {
        let mut segments = segments.into_iter();
        segments.try_fold(self, |node, segment| match node {
            Node::Map(entries) => entries.get(segment.as_ref()),
            Node::List(items) => items.get(index(segment.as_ref())?),
            _ => None,
        })
    }

    /// The same value, for a change.
    pub fn descend_mut<S: AsRef<str>>(
        &mut self,
        segments: impl IntoIterator<Item = S>,
    ) -> Option<&mut Node> {
        let mut segments = segments.into_iter();
        segments.try_fold(self, |node, segment| match node {
            Node::Map(entries) => entries.get_mut(segment.as_ref()),
            Node::List(items) => items.get_mut(index(segment.as_ref())?),
            _ => None,
        })
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

impl Serialize for Node {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Node::Null => serializer.serialize_unit(),
            Node::Bool(value) => serializer.serialize_bool(*value),
            // Numbers beyond 64 bits are rare, and not all formats have them.
            Node::Integer(value) => match (i64::try_from(*value), u64::try_from(*value)) {
                (Ok(value), _) => serializer.serialize_i64(value),
                (_, Ok(value)) => serializer.serialize_u64(value),
                _ => serializer.serialize_i128(*value),
            },
            Node::Float(value) => serializer.serialize_f64(*value),
            Node::String(text) => serializer.serialize_str(text),
            Node::List(items) => serializer.collect_seq(items),
            Node::Map(entries) => serializer.collect_map(entries),
        }
    }
}

/// The index that a segment of a pointer is, without a sign or leading zeros.
fn index(segment: &str) -> Option<usize> {
    let is_index = segment == "0" || !segment.starts_with(['0', '+']);
    segment.parse().ok().filter(|_| is_index)
}

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
            let entries = entries.iter();
            entries
                .map(|(key, value)| (key.as_str(), json(value)))
                .collect()
        }
    }
}

/// Compares two numbers exactly; none where one of them is not a number.
pub fn compared(a: &Node, b: &Node) -> Option<Ordering> {
    match (a, b) {
        (Node::Integer(a), Node::Integer(b)) => Some(a.cmp(b)),
        (Node::Float(a), Node::Float(b)) => a.partial_cmp(b),
        (Node::Integer(a), Node::Float(b)) => Some(against(*a, *b)),
        (Node::Float(a), Node::Integer(b)) => Some(against(*b, *a).reverse()),
        _ => None,
    }
}

/// Compares an integer with a float.
fn against(integer: i128, other: f64) -> Ordering {
    // Casts saturate, and the floor of a number is exact, so that only equal whole parts
    // leave the fraction to decide. Beyond i128 the saturated value decides rightly but
    // for its own bounds, which no document means.
    let whole = other.floor();
    let fraction = whole.partial_cmp(&other);
    integer
        .cmp(&(whole as i128))
        .then(fraction.unwrap_or(Ordering::Equal))
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

    #[test]
    fn numbers_compare_whatever_their_form() {
        let [one, two] = [Node::Integer(1), Node::Float(2.0)];
        assert_eq!(compared(&one, &two), Some(Ordering::Less));
        assert_eq!(compared(&two, &one), Some(Ordering::Greater));
        assert_eq!(compared(&two, &Node::Float(1.5)), Some(Ordering::Greater));
        assert_eq!(compared(&one, &Node::Integer(1)), Some(Ordering::Equal));
        assert_eq!(compared(&one, &Node::Null), None);
    }

    #[test]
    fn integers_and_fractions_compare_exactly() {
        assert_eq!(
            against(9_007_199_254_740_993, 9_007_199_254_740_992.0),
            Ordering::Greater
        );
        assert_eq!(against(-2, -1.5), Ordering::Less);
        assert_eq!(against(-1, -1.5), Ordering::Greater);
        assert_eq!(against(0, 1e300), Ordering::Less);
        assert_eq!(against(0, -1e300), Ordering::Greater);
    }
}
