//! Edits of a tree.
//!
//! Imports `diag`, and from this layer `description` and `document`.

use crate::diag::JsonPointer;
use crate::spec::description::{Moves, Origin};
use crate::spec::document::{Entries, Node};

/// What is read instead of a fault.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Fallback {
    /// The reading: one sentence without a full stop.
    pub(super) reading: String,
    /// The edits that lead to it.
    pub(super) edits: Vec<Edit>,
}

/// A change of one value.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Edit {
    pub(super) at: JsonPointer,
    pub(super) change: Change,
}

/// What becomes of a value.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Change {
    /// It is removed from the object or the list that has it.
    Remove,
    /// It is replaced, or added to the object around it.
    Set(Node),
    /// An item is added to the list, which is created if the object around it does not have it.
    Append(Node),
}

impl Fallback {
    /// A fallback with one edit.
    pub(super) fn new(reading: impl Into<String>, at: JsonPointer, change: Change) -> Self {
        Self {
            reading: reading.into(),
            edits: vec![Edit { at, change }],
        }
    }
}

/// An object with these entries.
pub(super) fn object<const N: usize>(entries: [(&str, Node); N]) -> Node {
    let entries = entries.into_iter();
    Node::Map(
        entries
            .map(|(key, value)| (key.to_owned(), value))
            .collect(),
    )
}

/// A string.
pub(super) fn text(text: impl Into<String>) -> Node {
    Node::String(text.into())
}

/// The value at a pointer.
pub(super) fn find<'n>(root: &'n Node, at: &JsonPointer) -> Option<&'n Node> {
    root.descend(at.segments())
}

/// The pointer of what is around a value, and the last segment of its own.
pub(super) fn split(at: &JsonPointer) -> Option<(JsonPointer, String)> {
    let (parent, _) = at.as_str().rsplit_once('/')?;
    Some((JsonPointer::from_escaped(parent), at.segments().last()?))
}

impl Edit {
    /// Edits a tree; false if there is nothing at the place. `moves` receives what has another
    /// pointer afterwards.
    pub(super) fn apply(&self, root: &mut Node, moves: &mut Moves) -> bool {
        let Some((parent, last)) = split(&self.at) else {
            return false;
        };
        let Some(parent_node) = root.descend_mut(parent.segments()) else {
            return false;
        };
        match (&self.change, parent_node) {
            (Change::Remove, Node::Map(entries)) => entries.shift_remove(&last).is_some(),
            (Change::Remove, Node::List(items)) => {
                let index = last.parse().ok().filter(|index| *index < items.len());
                index.is_some_and(|index: usize| {
                    items.remove(index);
                    follow(&parent, index..items.len(), moves);
                    true
                })
            }
            (Change::Set(value), Node::Map(entries)) => {
                entries.insert(last, value.clone());
                true
            }
            (Change::Set(value), Node::List(items)) => {
                let item = last
                    .parse()
                    .ok()
                    .and_then(|index: usize| items.get_mut(index));
                item.map(|item| *item = value.clone()).is_some()
            }
            (Change::Append(value), Node::Map(entries)) => append(entries, last, value.clone()),
            _ => false,
        }
    }
}

/// States where the items after a removed one were.
fn follow(list: &JsonPointer, items: std::ops::Range<usize>, moves: &mut Moves) {
    for index in items {
        let before = list.key(&(index + 1).to_string());
        moves.insert(list.key(&index.to_string()), Origin::Before(before));
    }
}

fn append(entries: &mut Entries, key: String, value: Node) -> bool {
    let list = entries.entry(key).or_insert_with(|| Node::List(Vec::new()));
    match list {
        Node::List(items) => {
            items.push(value);
            true
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::spec::testing::document;

    #[track_caller]
    fn check(at: &str, change: Change, expected: Option<&str>) -> Moves {
        let mut root = document("{a: {b: 1, c: [x, y, z]}, d: 5}");
        let at = JsonPointer::from_escaped(at);
        let mut moves = Moves::default();
        let is_done = Edit { at, change }.apply(&mut root, &mut moves);
        assert_eq!(is_done.then_some(root), expected.map(document));
        moves
    }

    #[test]
    fn values_are_removed_set_and_added() {
        check("/a/b", Change::Remove, Some("{a: {c: [x, y, z]}, d: 5}"));
        check("/a/e", Change::Remove, None);
        check("/a/c/7", Change::Remove, None);
        check("", Change::Remove, None);
        check(
            "/a/b",
            Change::Set(text("t")),
            Some("{a: {b: t, c: [x, y, z]}, d: 5}"),
        );
        check(
            "/a/c/1",
            Change::Set(text("t")),
            Some("{a: {b: 1, c: [x, t, z]}, d: 5}"),
        );
        check("/a/c/3", Change::Set(text("t")), None);
        check("/d/e", Change::Set(text("t")), None);
        check(
            "/a/c",
            Change::Append(text("t")),
            Some("{a: {b: 1, c: [x, y, z, t]}, d: 5}"),
        );
        check(
            "/a/n",
            Change::Append(text("t")),
            Some("{a: {b: 1, c: [x, y, z], n: [t]}, d: 5}"),
        );
        check("/a/b", Change::Append(text("t")), None);
    }

    #[test]
    fn items_after_a_removed_one_have_their_old_places() {
        let moves = check(
            "/a/c/0",
            Change::Remove,
            Some("{a: {b: 1, c: [y, z]}, d: 5}"),
        );
        let mut expected = Moves::default();
        for (index, before) in [("0", "1"), ("1", "2")] {
            let list = JsonPointer::from_escaped("/a/c");
            expected.insert(list.key(index), Origin::Before(list.key(before)));
        }
        assert_eq!(moves, expected);
    }
}
