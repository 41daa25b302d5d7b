//! The plain value tree of a document.
//!
//! The tree keeps what typed readers lose: the order of keys, whole numbers beyond 64
//! bits, the siblings of a `$ref`, and the place of everything, since each part is
//! reached by a [`Cursor`] that knows its pointer.

use crate::diag::Pointer;
use indexmap::IndexMap;

/// A value of the document, as JSON has them.
#[derive(Clone, Debug, PartialEq)]
pub enum Node {
    /// `null`, or nothing at all after a key in YAML.
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
    Map(IndexMap<String, Node>),
}

impl Node {
    /// What a person calls this kind of value.
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
    pub fn as_map(&self) -> Option<&IndexMap<String, Node>> {
        match self {
            Node::Map(map) => Some(map),
            _ => None,
        }
    }

    /// The value under `key`, where this is an object that has it.
    pub fn get(&self, key: impl AsRef<str>) -> Option<&Node> {
        self.as_map()?.get(key.as_ref())
    }
}

/// A value of the document together with the way to it.
#[derive(Clone, Debug)]
pub struct Cursor<'d> {
    /// The value.
    pub node: &'d Node,
    /// The way to it, for diagnostics and origins.
    pub at: Pointer<'d>,
}

impl<'d> Cursor<'d> {
    /// The root of a document.
    pub fn root(node: &'d Node) -> Self {
        Self {
            node,
            at: Pointer::default(),
        }
    }

    /// What is under `key`, where this is an object that has it.
    pub fn get(&self, key: impl AsRef<str>) -> Option<Self> {
        let (key, node) = self.node.as_map()?.get_key_value(key.as_ref())?;
        Some(Self {
            node,
            at: self.at.key(key),
        })
    }

    /// The text under `key`.
    pub fn text(&self, key: impl AsRef<str>) -> Option<&'d str> {
        self.node.get(key)?.as_str()
    }

    /// Whether the value under `key` is `true`, in quotes perhaps: the checks have warned of
    /// those.
    pub fn is_true(&self, key: impl AsRef<str>) -> bool {
        match self.node.get(key) {
            Some(Node::Bool(value)) => *value,
            Some(Node::String(text)) => text == "true",
            _ => false,
        }
    }

    /// The entries of an object, in order; none where this is no object.
    pub fn entries(&self) -> impl Iterator<Item = (&'d str, Self)> + use<'d> {
        let at = self.at.clone();
        self.node
            .as_map()
            .into_iter()
            .flatten()
            .map(move |(key, node)| {
                let at = at.key(key);
                (key.as_str(), Self { node, at })
            })
    }

    /// The items of a list, in order; none where this is no list.
    pub fn items(&self) -> impl Iterator<Item = Self> + use<'d> {
        let at = self.at.clone();
        let items = match self.node {
            Node::List(items) => items.as_slice(),
            _ => &[],
        };
        items.iter().enumerate().map(move |(index, node)| Self {
            node,
            at: at.index(index),
        })
    }
}
