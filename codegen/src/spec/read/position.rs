//! JSON pointers to positions in the text.
//!
//! The index is built from the events of the document, and only when a diagnostic is printed;
//! all diagnostics share it. Imports `diag`, and from this folder `event` and `events`.

use super::event::{Event, Item};
use super::events::{Events, Language};
use crate::diag::{JsonPointer, Target};
use std::borrow::Cow;
use std::cell::OnceCell;
use std::collections::HashMap;
use std::ops::Range;

/// Finds the positions of the parts of a document in its text.
pub struct Locator<'t> {
    text: &'t str,
    index: OnceCell<Index<'t>>,
}

impl<'t> Locator<'t> {
    /// A locator for a text, which is not read until the first position is needed.
    pub fn new(text: &'t str) -> Self {
        let index = OnceCell::new();
        Self { text, index }
    }

    /// The place that a diagnostic points at, in bytes of the text.
    ///
    /// For a missing key this is the innermost object that exists; for a value that comes from
    /// an alias or a merge, the alias.
    pub fn locate(&self, pointer: &JsonPointer, target: Target) -> Range<usize> {
        match target {
            Target::Offset(offset) => offset..offset,
            _ => {
                let index = self.index.get_or_init(|| Index::of(self.text));
                index.find(pointer, target).unwrap_or(0..0)
            }
        }
    }
}

/// The values of a document, each before those within it.
#[derive(Default)]
struct Index<'t> {
    values: Vec<Value<'t>>,
    /// The value at each anchor.
    anchors: HashMap<usize, usize>,
}

struct Value<'t> {
    /// Its key, if it is in an object.
    key: Option<Key<'t>>,
    span: Range<usize>,
    kind: Kind,
    /// The index after the last value within it.
    end: usize,
}

struct Key<'t> {
    text: Cow<'t, str>,
    plain: bool,
    span: Range<usize>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Scalar,
    /// A list or an object in brackets.
    Flow,
    /// A list or an object by indentation.
    Block,
    Alias(usize),
}

impl<'t> Index<'t> {
    /// Reads as much as possible: of a malformed text, the part before the error.
    fn of(text: &'t str) -> Self {
        let body = text.trim_start_matches(|c: char| c == '\u{feff}' || c.is_whitespace());
        if body.starts_with(['{', '[']) {
            let events: Result<Vec<_>, _> = Events::new(text, Language::Json).collect();
            if let Ok(events) = events {
                return Self::build(text, events.into_iter());
            }
        }
        let events = Events::new(text, Language::Yaml).map_while(Result::ok);
        Self::build(text, events)
    }

    fn build(text: &str, mut events: impl Iterator<Item = Item<'t>>) -> Self {
        let mut index = Self::default();
        // The open lists and objects, from the outermost: the index of each, and whether it is
        // an object.
        let mut open: Vec<(usize, bool)> = Vec::new();
        while let Some(mut item) = events.next() {
            if matches!(item.event, Event::End) {
                let Some((opened, _)) = open.pop() else { break };
                index.close(opened);
                continue;
            }
            let mut key = None;
            if let Some((_, true)) = open.last() {
                let (read, rest) = Key::read(item, &mut events);
                key = Some(read);
                match rest {
                    Some(value) => item = value,
                    None => break,
                }
            }
            match item.event {
                Event::List => open.push((index.values.len(), false)),
                Event::Map => open.push((index.values.len(), true)),
                _ => {}
            }
            index.push(text, key, &item);
        }
        for (opened, _) in open {
            index.close(opened);
        }
        index
    }

    fn push(&mut self, text: &str, key: Option<Key<'t>>, item: &Item<'t>) {
        let at = self.values.len();
        let brackets = || text.get(item.span.clone()).unwrap_or_default();
        let kind = match item.event {
            Event::Alias(anchor) => Kind::Alias(anchor),
            Event::List | Event::Map if brackets().ends_with(['[', '{']) => Kind::Flow,
            Event::List | Event::Map => Kind::Block,
            _ => Kind::Scalar,
        };
        if item.anchor != 0 {
            self.anchors.insert(item.anchor, at);
        }
        let span = item.span.clone();
        let end = at + 1;
        self.values.push(Value {
            key,
            span,
            kind,
            end,
        });
    }

    fn close(&mut self, opened: usize) {
        let end = self.values.len();
        if let Some(value) = self.values.get_mut(opened) {
            value.end = end;
        }
    }

    fn find(&self, pointer: &JsonPointer, target: Target) -> Option<Range<usize>> {
        let mut at = 0;
        for segment in pointer.segments() {
            if let Kind::Alias(_) = self.values.get(at)?.kind {
                return self.place(at, Target::Value);
            }
            match self.child(at, &segment) {
                Some(child) => at = child,
                None => {
                    return match self.merge_with(at, &segment) {
                        Some(merge) => self.place(merge, Target::Value),
                        None => self.place(at, Target::Key),
                    };
                }
            }
        }
        self.place(at, target)
    }

    /// The indices of the values directly within one.
    fn children(&self, at: usize) -> impl Iterator<Item = usize> {
        let end = self.values.get(at).map_or(0, |value| value.end);
        let mut next = at + 1;
        std::iter::from_fn(move || {
            let child = next;
            let value = self.values.get(child).filter(|_| child < end)?;
            next = value.end;
            Some(child)
        })
    }

    fn child(&self, at: usize, segment: &str) -> Option<usize> {
        let position = segment.parse::<usize>().ok();
        let mut children = self.children(at).enumerate();
        let found = children.find(|&(count, child)| match self.key(child) {
            Some(key) => key.text == segment,
            None => position == Some(count),
        });
        found.map(|(_, child)| child)
    }

    fn key(&self, at: usize) -> Option<&Key<'t>> {
        self.values.get(at)?.key.as_ref()
    }

    /// The alias by which an object inherits a key through `<<`.
    fn merge_with(&self, at: usize, segment: &str) -> Option<usize> {
        let mut children = self.children(at);
        let merge = children.find(|&child| {
            let key = self.key(child);
            key.is_some_and(|key| key.plain && key.text == "<<")
        })?;
        let sources = std::iter::once(merge).chain(self.children(merge));
        let mut sources = sources.filter(|&source| match self.values.get(source) {
            Some(Value {
                kind: Kind::Alias(anchor),
                ..
            }) => {
                let target = self.anchors.get(anchor);
                target.is_some_and(|&target| self.child(target, segment).is_some())
            }
            _ => self.child(source, segment).is_some(),
        });
        sources.next()
    }

    /// The span to show of a value: its own, or its key's if it has many lines or no text.
    fn place(&self, at: usize, target: Target) -> Option<Range<usize>> {
        let value = self.values.get(at)?;
        let many_lines = value.kind == Kind::Block || value.span.is_empty();
        match &value.key {
            Some(key) if many_lines || target == Target::Key => Some(key.span.clone()),
            // A block without a key begins with its first key or item.
            None if value.kind == Kind::Block => {
                let first = self.children(at).next();
                first.map_or(Some(value.span.clone()), |first| {
                    self.place(first, Target::Key)
                })
            }
            _ => Some(value.span.clone()),
        }
    }
}

impl<'t> Key<'t> {
    /// Reads a key that begins with `item`, and the event after it. A key that is not a scalar
    /// gets an empty text.
    fn read(
        item: Item<'t>,
        events: &mut impl Iterator<Item = Item<'t>>,
    ) -> (Self, Option<Item<'t>>) {
        let span = item.span;
        let mut depth = usize::from(matches!(item.event, Event::List | Event::Map));
        let (text, plain) = match item.event {
            Event::Scalar { text, plain } => (text, plain),
            _ => (Cow::Borrowed(""), false),
        };
        let mut next = events.next();
        while let (1.., Some(item)) = (depth, &next) {
            match item.event {
                Event::List | Event::Map => depth += 1,
                Event::End => depth -= 1,
                _ => {}
            }
            next = events.next();
        }
        (Self { text, plain, span }, next)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The text at the place of a pointer.
    #[track_caller]
    fn at<'t>(text: &'t str, pointer: &str, target: Target) -> (usize, &'t str) {
        let place = Locator::new(text).locate(&JsonPointer::from_escaped(pointer), target);
        let line = text[..place.start].matches('\n').count() + 1;
        (line, &text[place])
    }

    const YAML: &str = "\u{feff}openapi: 3.0.3 # é\r\ninfo:\r\n  title: 'a ''b'''\r\n  empty:\r\ntags:\r\n  - name: x\r\n    deep: [1, {k: v}]\r\n  - |\r\n    text\r\n? [complex]\r\n: 1\r\n/a/b~c: 2\r\n";

    #[test]
    fn scalars_are_shown_with_their_quotes() {
        assert_eq!(at(YAML, "/openapi", Target::Value), (1, "3.0.3"));
        assert_eq!(at(YAML, "/info/title", Target::Value), (3, "'a ''b'''"));
        assert_eq!(at(YAML, "/tags/0/deep/1/k", Target::Value), (7, "v"));
        assert_eq!(at(YAML, "/~1a~1b~0c", Target::Value), (12, "2"));
    }

    #[test]
    fn blocks_and_empty_values_are_shown_by_their_key() {
        assert_eq!(at(YAML, "/info", Target::Value), (2, "info"));
        assert_eq!(at(YAML, "/info/empty", Target::Value), (4, "empty"));
        assert_eq!(at(YAML, "/tags/0", Target::Value), (6, "name"));
        assert_eq!(at(YAML, "", Target::Value), (1, "openapi"));
        assert_eq!(at(YAML, "/tags/0/deep", Target::Value), (7, "["));
        assert_eq!(at(YAML, "/tags/1", Target::Value).0, 9);
    }

    #[test]
    fn keys_are_shown_when_asked_for() {
        assert_eq!(at(YAML, "/openapi", Target::Key), (1, "openapi"));
        assert_eq!(at(YAML, "/tags/0/name", Target::Key), (6, "name"));
    }

    #[test]
    fn a_missing_value_is_shown_at_the_nearest_that_exists() {
        assert_eq!(at(YAML, "/info/version", Target::Value), (2, "info"));
        assert_eq!(at(YAML, "/tags/7/x", Target::Value), (5, "tags"));
        assert_eq!(at(YAML, "/paths", Target::Value), (1, "openapi"));
        assert_eq!(at("", "/paths", Target::Value), (1, ""));
        assert_eq!(at("a: {b: 1}\nc: [", "/a/b", Target::Value), (1, "1"));
    }

    #[test]
    fn copies_are_shown_at_their_alias() {
        let text = "a: &x {k: 1, l: 2}\nb: *x\nc: {<<: *x, l: 3}\nd:\n  <<: [*x]\n";
        assert_eq!(at(text, "/b/k", Target::Value), (2, "*x"));
        assert_eq!(at(text, "/b", Target::Value), (2, "*x"));
        assert_eq!(at(text, "/c/k", Target::Value), (3, "*x"));
        assert_eq!(at(text, "/c/l", Target::Value), (3, "3"));
        assert_eq!(at(text, "/d/k", Target::Value), (5, "*x"));
        assert_eq!(at(text, "/d/missing", Target::Value), (4, "d"));
        let text = "m: &m {k: 2}\nc: {x: {k: 1}, <<: *m}\n";
        assert_eq!(at(text, "/c/k", Target::Value), (2, "*m"));
    }

    #[test]
    fn json_is_read_with_tabs_and_surrogates() {
        let text = "{\t\"a\":\t\"\\ud83d\\ude00\",\n\t\"b\": {\"c\": [1,\n 2]}}";
        assert_eq!(at(text, "/b/c/1", Target::Value), (3, "2"));
        assert_eq!(at(text, "/b/c", Target::Value), (2, "["));
        assert_eq!(at(text, "/b", Target::Key), (2, "\"b\""));
        assert_eq!(at("{a: 1, b: [c]}", "/b/0", Target::Value), (1, "c"));
    }

    #[test]
    fn offsets_need_no_index() {
        let place = Locator::new("a: [").locate(&JsonPointer::default(), Target::Offset(3));
        assert_eq!(place, 3..3);
    }
}
