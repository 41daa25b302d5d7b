//! A value of the document together with its pointer.
//!
//! Imports `diag`, and from this folder `node`.

use super::node::Node;
use crate::diag::Pointer;

/// A value of the document, with its pointer.
#[derive(Clone, Debug)]
pub struct Cursor<'d> {
    /// The value.
    pub node: &'d Node,
    /// Its pointer, for diagnostics and origins.
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

    /// The value under `key`, where this is an object that has it.
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

    /// Whether the value under `key` is `true`, with or without quotes: the checks warn of
    /// quotes.
    pub fn is_true(&self, key: impl AsRef<str>) -> bool {
        self.node.is_true(key)
    }

    /// The entries of an object, in order; none where this is not an object.
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

    /// The items of a list, in order; none where this is not a list.
    pub fn items(&self) -> impl Iterator<Item = Self> + use<'d> {
        let at = self.at.clone();
        let items = self.node.items();
        items.iter().enumerate().map(move |(index, node)| Self {
            node,
            at: at.index(index),
        })
    }
}
