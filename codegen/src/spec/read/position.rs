//! JSON pointers to positions in the text.
//!
//! The index is built from the events of the document, and only when a diagnostic is printed;
//! all diagnostics share it. Imports `diag`, and from this folder `event`, `flatten`, `json` and
//! `yaml`.

use super::event::{Broken, Event, Events, Item};
use super::flatten::flattened;
use super::{json, yaml};
use crate::diag::{JsonPointer, Target};
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

struct Index<'t> {
    text: &'t str,
    /// The keys and values of the document, each before those within it.
    parts: Vec<Part<'t>>,
    /// The lists and objects that have not ended, by their parts.
    open: Vec<usize>,
    /// The part at each anchor.
    anchors: HashMap<usize, usize>,
}

struct Part<'t> {
    event: Event<'t>,
    span: Range<usize>,
    /// The index after the last part within it.
    end: usize,
}

/// A value, by the indices of parts.
#[derive(Clone, Copy)]
struct Value {
    /// Its key, if it is in an object.
    key: Option<usize>,
    at: usize,
}

impl<'t> Index<'t> {
    /// Reads as much as possible: of a malformed text, the part before the error.
    fn of(text: &'t str) -> Self {
        let body = text.trim_start_matches(|c: char| c == '\u{feff}' || c.is_whitespace());
        let is_json = body.starts_with(['{', '[']);
        let json = is_json.then(|| Self::read(text, json::events(text)).ok());
        if let Some(index) = json.flatten() {
            return index;
        }
        // The reader accepts more than the parser of events.
        Self::read(text, yaml::events(text)).unwrap_or_else(|_| {
            let mut index = Self::empty(text);
            let flat = flattened(text);
            let items = yaml::events(&flat).map_while(Result::ok);
            items.for_each(|item| index.add(item.into_owned()));
            index
        })
    }

    fn empty(text: &'t str) -> Self {
        Self {
            text,
            parts: Vec::new(),
            open: Vec::new(),
            anchors: HashMap::new(),
        }
    }

    fn read(text: &'t str, events: Events<'t>) -> Result<Self, Broken> {
        let mut index = Self::empty(text);
        for item in events {
            index.add(item?);
        }
        Ok(index)
    }

    fn add(&mut self, item: Item<'t>) {
        let at = self.parts.len();
        let end = match item.event {
            Event::End => {
                if let Some(opened) = self.open.pop().and_then(|at| self.parts.get_mut(at)) {
                    opened.end = at;
                }
                return;
            }
            Event::List | Event::Map => {
                self.open.push(at);
                // In a malformed text, it may not end.
                usize::MAX
            }
            _ => at + 1,
        };
        if item.anchor != 0 {
            self.anchors.insert(item.anchor, at);
        }
        let Item { event, span, .. } = item;
        self.parts.push(Part { event, span, end });
    }

    fn find(&self, pointer: &JsonPointer, target: Target) -> Option<Range<usize>> {
        let mut value = Value { key: None, at: 0 };
        for segment in pointer.segments() {
            if let Event::Alias(_) = self.parts.get(value.at)?.event {
                return self.span(value, Target::Value);
            }
            match self.child(value.at, &segment) {
                Some(child) => value = child,
                None => {
                    return match self.merge_with(value.at, &segment) {
                        Some(merge) => self.span(merge, Target::Value),
                        None => self.span(value, Target::Key),
                    };
                }
            }
        }
        self.span(value, target)
    }

    /// The values directly within a list or an object.
    fn children(&self, at: usize) -> impl Iterator<Item = Value> {
        let part = self.parts.get(at);
        let is_object = part.is_some_and(|part| part.event == Event::Map);
        let end = part.map_or(0, |part| part.end);
        let mut next = at + 1;
        let mut take = move || {
            let here = next;
            next = self.parts.get(here).filter(|_| here < end)?.end;
            Some(here)
        };
        std::iter::from_fn(move || {
            let key = if is_object { Some(take()?) } else { None };
            let at = take()?;
            Some(Value { key, at })
        })
    }

    fn child(&self, at: usize, segment: &str) -> Option<Value> {
        let position = segment.parse::<usize>().ok();
        let mut children = self.children(at).enumerate();
        let found = children.find(|(count, child)| match self.key(*child) {
            Some(Part { event, .. }) => event.text() == Some(segment),
            None => position == Some(*count),
        });
        found.map(|(_, child)| child)
    }

    fn key(&self, value: Value) -> Option<&Part<'t>> {
        self.parts.get(value.key?)
    }

    /// The alias by which an object inherits a key through `<<`.
    fn merge_with(&self, at: usize, segment: &str) -> Option<Value> {
        let is_merge = |child: &Value| self.key(*child).is_some_and(|key| key.event.is_merge());
        let merge = self.children(at).find(is_merge)?;
        let mut sources = std::iter::once(merge).chain(self.children(merge.at));
        sources.find(|source| {
            let target = match self.parts.get(source.at).map(|part| &part.event) {
                Some(Event::Alias(anchor)) => self.anchors.get(anchor),
                _ => Some(&source.at),
            };
            target.is_some_and(|target| self.child(*target, segment).is_some())
        })
    }

    /// The span to show of a value: its own, or its key's if it has many lines or no text.
    fn span(&self, value: Value, target: Target) -> Option<Range<usize>> {
        let Part { event, span, .. } = self.parts.get(value.at)?;
        let in_brackets = || self.text.get(span.clone())?.chars().next_back();
        let is_block =
            matches!(event, Event::List | Event::Map) && !matches!(in_brackets(), Some('[' | '{'));
        match self.key(value) {
            Some(key) if is_block || span.is_empty() || target == Target::Key => {
                Some(key.span.clone())
            }
            // A block without a key begins with its first key or item.
            None if is_block => match self.children(value.at).next() {
                Some(first) => self.span(first, Target::Key),
                None => Some(span.clone()),
            },
            _ => Some(span.clone()),
        }
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
    fn lines_that_are_indented_too_little_are_read() {
        let text = "a: \"b\nc\"\nd:\n  e: {\n  f: [1,\n2]\n  }\n  g: h\n";
        assert_eq!(at(text, "/a", Target::Value), (1, "\"b\nc\""));
        assert_eq!(at(text, "/d/e/f/1", Target::Value), (6, "2"));
        assert_eq!(at(text, "/d/g", Target::Value), (8, "h"));
    }

    #[test]
    fn offsets_need_no_index() {
        let place = Locator::new("a: [").locate(&JsonPointer::default(), Target::Offset(3));
        assert_eq!(place, 3..3);
    }
}
