//! Where the values of a changed document come from.
//!
//! A trace is a tree with an entry for each place whose origin does not follow from that of its
//! parent. It is changed together with the document, since removing an item of a list gives the
//! items after it other pointers. Imports `diag`.

use crate::diag::JsonPointer;
use indexmap::IndexMap;

/// The origin of a value: a source, and the pointer in it.
pub(in crate::spec) type Origin = (usize, JsonPointer);

/// The origins of the values of a document. A value without an entry comes from the place with the
/// same name in the origin of its parent.
#[derive(Clone, Debug, Default)]
pub(in crate::spec) struct Trace {
    origin: Option<Origin>,
    children: IndexMap<String, Trace>,
}

impl Trace {
    /// The trace of a document that nothing has changed.
    pub(in crate::spec) fn of_source(source: usize) -> Self {
        Self {
            origin: Some((source, JsonPointer::default())),
            children: IndexMap::new(),
        }
    }

    /// Records that the value at a path, with everything in it, comes from `origin`.
    pub(super) fn set(&mut self, path: &[String], origin: Origin) {
        let entry = path.iter().fold(self, |trace, key| {
            trace.children.entry(key.clone()).or_default()
        });
        *entry = Self {
            origin: Some(origin),
            children: IndexMap::new(),
        };
    }

    /// Forgets the property `key` of the object at a path.
    pub(super) fn remove_property(&mut self, path: &[String], key: &str) {
        let entry = path
            .iter()
            .try_fold(self, |trace, key| trace.children.get_mut(key));
        if let Some(entry) = entry {
            entry.children.shift_remove(key);
        }
    }

    /// Forgets an item of the list at a path, which had `length` items.
    pub(super) fn remove_item(&mut self, path: &[String], index: usize, length: usize) {
        let (source, at) = self.origin(path);
        let entry = path.iter().fold(self, |trace, key| {
            trace.children.entry(key.clone()).or_default()
        });
        entry.children.shift_remove(&index.to_string());
        for later in index + 1..length {
            let key = later.to_string();
            let mut moved = entry.children.shift_remove(&key).unwrap_or_default();
            moved.origin.get_or_insert_with(|| (source, at.key(&key)));
            entry.children.insert((later - 1).to_string(), moved);
        }
    }

    /// The origin of the value at a path.
    pub(super) fn origin(&self, path: &[String]) -> Origin {
        let mut trace = Some(self);
        let (mut source, mut at) = self.origin.clone().unwrap_or_default();
        for key in path {
            trace = trace.and_then(|trace| trace.children.get(key));
            match trace.and_then(|trace| trace.origin.clone()) {
                Some(origin) => (source, at) = origin,
                None => at = at.key(key),
            }
        }
        (source, at)
    }

    /// All entries: a place of the document, and its origin.
    pub(in crate::spec) fn entries(&self) -> Vec<(JsonPointer, Origin)> {
        let mut entries = Vec::new();
        self.collect(&JsonPointer::default(), &mut entries);
        entries
    }

    /// The trace is not deeper than the document, so recursion is safe.
    fn collect(&self, at: &JsonPointer, entries: &mut Vec<(JsonPointer, Origin)>) {
        entries.extend(self.origin.clone().map(|origin| (at.clone(), origin)));
        for (key, child) in &self.children {
            child.collect(&at.key(key), entries);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn path(text: &str) -> Vec<String> {
        JsonPointer::from_escaped(text).segments().collect()
    }

    fn origin(source: usize, text: &str) -> Origin {
        (source, JsonPointer::from_escaped(text))
    }

    #[test]
    fn a_value_comes_from_the_nearest_entry() {
        let mut trace = Trace::of_source(0);
        trace.set(&path("/a/b"), origin(1, "/actions/0/update"));
        assert_eq!(trace.origin(&path("/a")), origin(0, "/a"));
        assert_eq!(
            trace.origin(&path("/a/b/c~1d")),
            origin(1, "/actions/0/update/c~1d")
        );
        trace.remove_property(&path("/a"), "b");
        assert_eq!(trace.origin(&path("/a/b")), origin(0, "/a/b"));
    }

    #[test]
    fn the_items_after_a_removed_one_keep_their_origin() {
        let mut trace = Trace::of_source(0);
        trace.set(&path("/l/2/x"), origin(1, "/u"));
        trace.remove_item(&path("/l"), 1, 4);
        trace.remove_item(&path("/l"), 0, 3);
        assert_eq!(trace.origin(&path("/l/0/y")), origin(0, "/l/2/y"));
        assert_eq!(trace.origin(&path("/l/0/x/z")), origin(1, "/u/z"));
        assert_eq!(trace.origin(&path("/l/1")), origin(0, "/l/3"));
        let entries = trace.entries();
        let places: Vec<_> = entries.iter().map(|(at, _)| at.as_str()).collect();
        assert_eq!(places, ["", "/l/0", "/l/0/x", "/l/1"]);
    }
}
