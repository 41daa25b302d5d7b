//! The origins of the parts of a tree that was assembled or transformed: from the pointer of a
//! value to the text that it comes from, and its pointer there.
//!
//! Imports `diag`.

use crate::diag::JsonPointer;
use std::collections::BTreeMap;

/// A place in one of the texts of a description.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// The index of the text; that of the entry document is 0.
    pub source: usize,
    /// The pointer of the value in that text.
    pub pointer: JsonPointer,
}

/// Where a part of a tree comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// A value of the tree before the transformation.
    Before(JsonPointer),
    /// A place in one of the texts.
    Text(Place),
}

/// The origins of the parts that one transformation moved or added, by their pointers afterwards.
/// All other parts keep their pointers. What is inside of a part moves with it, unless it has an
/// origin of its own.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Moves(BTreeMap<String, Origin>);

impl Moves {
    /// States the origin of the part at a pointer.
    pub fn insert(&mut self, at: JsonPointer, origin: Origin) {
        self.0.insert(at.into(), origin);
    }

    /// The same origins, where what comes from the entry document is the value that it has become
    /// before.
    #[must_use]
    pub(in crate::spec) fn after_entry(self) -> Self {
        let origins = self.0.into_iter().map(|(at, origin)| match origin {
            Origin::Text(Place { source: 0, pointer }) => (at, Origin::Before(pointer)),
            other => (at, other),
        });
        Self(origins.collect())
    }

    /// The origin of the innermost part around a pointer that has one, and the rest of the pointer.
    fn find<'p>(&self, pointer: &'p str) -> Option<(&Origin, &'p str)> {
        let mut end = pointer.len();
        loop {
            let (outer, rest) = pointer.split_at_checked(end)?;
            if let Some(origin) = self.0.get(outer) {
                return Some((origin, rest));
            }
            end = outer.rfind('/')?;
        }
    }
}

/// The origins of all parts of a tree.
///
/// A tree that is the entry document as it was read has no moves, and each transformation of it
/// adds its own.
#[derive(Clone, Debug, Default)]
pub struct Origins(Vec<Moves>);

impl Origins {
    /// Adds the moves of a transformation.
    pub fn push(&mut self, moves: Moves) {
        if !moves.0.is_empty() {
            self.0.push(moves);
        }
    }

    /// Whether the tree is the entry document as it was read.
    pub fn is_identity(&self) -> bool {
        self.0.is_empty()
    }

    /// The place that the value at a pointer comes from.
    pub fn place(&self, pointer: &JsonPointer) -> Place {
        let mut pointer = pointer.clone();
        for moves in self.0.iter().rev() {
            match moves.find(pointer.as_str()) {
                Some((Origin::Before(before), rest)) => pointer = before.join(rest),
                Some((Origin::Text(place), rest)) => {
                    return Place {
                        source: place.source,
                        pointer: place.pointer.join(rest),
                    };
                }
                None => {}
            }
        }
        Place { source: 0, pointer }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pointer(text: &str) -> JsonPointer {
        JsonPointer::from_escaped(text)
    }

    fn text(source: usize, at: &str) -> Origin {
        let pointer = pointer(at);
        Origin::Text(Place { source, pointer })
    }

    #[track_caller]
    fn check(origins: &Origins, at: &str, source: usize, expected: &str) {
        let place = origins.place(&pointer(at));
        assert_eq!((place.source, place.pointer.as_str()), (source, expected));
    }

    #[test]
    fn a_tree_as_it_was_read_is_its_own_origin() {
        check(&Origins::default(), "/a/b", 0, "/a/b");
        check(&Origins::default(), "", 0, "");
        let mut origins = Origins::default();
        origins.push(Moves::default());
        assert!(origins.is_identity());
    }

    #[test]
    fn the_innermost_part_counts() {
        let mut moves = Moves::default();
        moves.insert(pointer("/a"), text(1, "/x"));
        moves.insert(pointer("/a/b/c"), text(2, ""));
        let mut origins = Origins::default();
        origins.push(moves);
        check(&origins, "/a", 1, "/x");
        check(&origins, "/a/b", 1, "/x/b");
        check(&origins, "/a/b/c", 2, "");
        check(&origins, "/a/b/c/d", 2, "/d");
        check(&origins, "/a/b/cd", 1, "/x/b/cd");
        check(&origins, "/ab", 0, "/ab");
    }

    #[test]
    fn transformations_follow_each_other() {
        let mut origins = Origins::default();
        let mut first = Moves::default();
        first.insert(pointer("/a"), text(1, "/x"));
        origins.push(first);
        let mut second = Moves::default();
        second.insert(pointer("/b"), Origin::Before(pointer("/a/y")));
        second.insert(pointer("/c"), Origin::Before(pointer("/d")));
        second.insert(pointer("/b/new"), text(3, "/n"));
        origins.push(second);
        check(&origins, "/b/z", 1, "/x/y/z");
        check(&origins, "/b/new/z", 3, "/n/z");
        check(&origins, "/c/z", 0, "/d/z");
        check(&origins, "/a/z", 1, "/x/z");
    }

    #[test]
    fn a_whole_tree_can_move() {
        let mut moves = Moves::default();
        moves.insert(pointer(""), text(4, "/r"));
        let mut origins = Origins::default();
        origins.push(moves);
        check(&origins, "/a", 4, "/r/a");
    }
}
