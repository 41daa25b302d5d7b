//! The exact reader: events to the value tree, for documents that the fast reader gives up on or
//! must not read.
//!
//! It applies merges and aliases within bounds, distinguishes quoted text from numbers, and
//! reports each fault at its position. Imports `diag` and `document`, and from this folder
//! `event` and `fast`.

use super::event::{Event, Events, Item};
use super::fast;
use crate::diag::{Code, Diagnostic, Pointer, Target};
use crate::spec::document::{Entries, Node};
use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

/// How deeply values may nest. Sixty levels of inline objects take 130.
pub(super) const MAX_DEPTH: usize = 192;

/// How many bytes aliases may add, besides four times the length of the text.
const MAX_GROWTH: usize = 16 << 20;

/// How many bytes a value takes in the tree, approximately and without its text.
const NODE_SIZE: usize = 100;

/// How many faults are collected; more would not be shown.
const MAX_FAULTS: usize = 100;

/// Reads a document in the language whose events `events` returns.
///
/// # Errors
/// Every fault that was found, up to a bound.
pub(super) fn read(text: &str, events: fn(&str) -> Events<'_>) -> Result<Node, Vec<Diagnostic>> {
    let aliases = events(text).map_while(Result::ok);
    let used = aliases.filter_map(|item| match item.event {
        Event::Alias(anchor) => Some(anchor),
        _ => None,
    });
    let mut reader = Reader {
        used: used.collect(),
        events: events(text),
        anchors: HashMap::new(),
        room: MAX_GROWTH.saturating_add(text.len().saturating_mul(4)),
        found: Vec::new(),
    };
    match reader.document() {
        Ok(node) if reader.found.is_empty() => Ok(node),
        _ => Err(reader.found),
    }
}

struct Reader<'t> {
    events: Events<'t>,
    /// The anchors that an alias refers to. Only their values are kept, since each costs a copy.
    used: HashSet<usize>,
    anchors: HashMap<usize, Value>,
    /// How many bytes may still be copied.
    room: usize,
    found: Vec<Diagnostic>,
}

/// A value and the cost of copying it.
#[derive(Clone)]
struct Value {
    node: Node,
    /// Its size in bytes, approximately.
    size: usize,
    /// How many levels of lists and objects it has.
    height: usize,
}

/// Reading cannot continue; the reason has been reported.
struct Stop;

impl<'t> Reader<'t> {
    fn document(&mut self) -> Result<Node, Stop> {
        let root = Pointer::default();
        let Some(first) = self.next(&root)? else {
            return Ok(Node::Null);
        };
        let node = self.value(first, &root, 0)?.node;
        // A second document, or garbage, may follow the value.
        while self.next(&root)?.is_some() {}
        Ok(node)
    }

    /// The next event of the document.
    fn next(&mut self, at: &Pointer<'_>) -> Result<Option<Item<'t>>, Stop> {
        self.events.next().transpose().or_else(|broken| {
            self.stop(match broken.too_deep {
                true => too_deep(at, broken.offset),
                false => fault(Code::SYNTAX, at, broken.offset, broken.message),
            })
        })
    }

    fn report(&mut self, fault: Diagnostic) {
        if self.found.len() < MAX_FAULTS {
            self.found.push(fault);
        }
    }

    fn stop<T>(&mut self, fault: Diagnostic) -> Result<T, Stop> {
        self.report(fault);
        Err(Stop)
    }

    fn value(&mut self, item: Item<'t>, at: &Pointer<'_>, depth: usize) -> Result<Value, Stop> {
        let start = item.span.start;
        if let Some(tag) = &item.tag {
            let message = format!("the YAML tag `{tag}` is not supported");
            self.report(fault(Code::SYNTAX, at, start, message).help("remove the tag"));
        }
        let value = match item.event {
            Event::Scalar { text, plain } => Value {
                size: NODE_SIZE + text.len(),
                node: self.scalar(text, plain, at, start),
                height: 0,
            },
            Event::Alias(anchor) => return self.alias(anchor, at, start, depth),
            Event::List => self.list(at, start, depth + 1)?,
            Event::Map => self.map(at, start, depth + 1)?,
            Event::End => return Err(Stop),
        };
        if self.used.contains(&item.anchor) {
            self.take_room(value.size, at, start)?;
            self.anchors.insert(item.anchor, value.clone());
        }
        Ok(value)
    }

    fn scalar(&mut self, text: Cow<'_, str>, plain: bool, at: &Pointer<'_>, start: usize) -> Node {
        if !plain {
            return Node::String(text.into_owned());
        }
        fast::plain_scalar(&text).unwrap_or_else(|| {
            let message = format!("the number `{text}` is out of range");
            let help = "a number may have an exponent up to 308; put it in quotes if it is meant \
                        as text";
            self.report(fault(Code::NUMBER_RANGE, at, start, message).help(help));
            Node::Null
        })
    }

    /// A copy of the value at an anchor.
    fn alias(
        &mut self,
        anchor: usize,
        at: &Pointer<'_>,
        start: usize,
        depth: usize,
    ) -> Result<Value, Stop> {
        let Some((size, height)) = self.anchors.get(&anchor).map(|v| (v.size, v.height)) else {
            let message = "the alias is inside the value that it repeats";
            return self.stop(fault(Code::SYNTAX, at, start, message));
        };
        self.check_depth(depth + height, at, start)?;
        self.take_room(size, at, start)?;
        self.anchors.get(&anchor).cloned().ok_or(Stop)
    }

    /// Deducts the size of a copy from what is left.
    fn take_room(&mut self, size: usize, at: &Pointer<'_>, start: usize) -> Result<(), Stop> {
        if let Some(room) = self.room.checked_sub(size) {
            self.room = room;
            return Ok(());
        }
        let message = "aliases (`*name`) make the document many times larger";
        let help = "share schemas with `$ref` instead";
        self.stop(fault(Code::TOO_LARGE, at, start, message).help(help))
    }

    fn check_depth(&mut self, depth: usize, at: &Pointer<'_>, start: usize) -> Result<(), Stop> {
        if depth > MAX_DEPTH {
            return self.stop(too_deep(at, start));
        }
        Ok(())
    }

    fn list(&mut self, at: &Pointer<'_>, start: usize, depth: usize) -> Result<Value, Stop> {
        self.check_depth(depth, at, start)?;
        let (mut items, mut size, mut height) = (Vec::new(), NODE_SIZE, 0);
        while let Some(item) = self.until_end(at)? {
            let value = self.value(item, &at.index(items.len()), depth)?;
            size += value.size;
            height = height.max(value.height);
            items.push(value.node);
        }
        let (node, height) = (Node::List(items), height + 1);
        Ok(Value { node, size, height })
    }

    fn map(&mut self, at: &Pointer<'_>, start: usize, depth: usize) -> Result<Value, Stop> {
        self.check_depth(depth, at, start)?;
        let (mut entries, mut size, mut height) = (Pairs::default(), NODE_SIZE, 0);
        while let Some(item) = self.until_end(at)? {
            let (start, merges) = (item.span.start, item.event.is_merge());
            let Some(key) = self.key(item, at, depth)? else {
                continue;
            };
            let at = at.key(&key);
            let item = self.next(&at)?.ok_or(Stop)?;
            let value_start = item.span.start;
            let value = self.value(item, &at, depth)?;
            size += value.size + key.len();
            height = height.max(value.height);
            let added = if merges {
                entries.merge(value.node)
            } else {
                entries.insert(&key, value.node)
            };
            if !added && merges {
                let message = "`<<` can merge only an object or a list of objects";
                self.report(fault(Code::WRONG_TYPE, &at, value_start, message));
            } else if !added {
                let message = format!("duplicate key `{key}`");
                let fault = fault(Code::DUPLICATE_KEY, &at, start, message);
                self.report(fault.help("remove one of the two keys"));
            }
        }
        let (node, height) = (Node::Map(entries.known), height + 1);
        Ok(Value { node, size, height })
    }

    /// The next event within a list or a map; none at its end.
    fn until_end(&mut self, at: &Pointer<'_>) -> Result<Option<Item<'t>>, Stop> {
        // The parsers close what they open, or return an error.
        let item = self.next(at)?.ok_or(Stop)?;
        Ok(Some(item).filter(|item| !matches!(item.event, Event::End)))
    }

    /// The text of a key. A key without text is reported, and skipped with its value.
    fn key(
        &mut self,
        item: Item<'t>,
        at: &Pointer<'_>,
        depth: usize,
    ) -> Result<Option<String>, Stop> {
        let start = item.span.start;
        if let Event::Scalar { text, .. } = item.event {
            return Ok(Some(text.into_owned()));
        }
        let kind = match self.value(item, at, depth)?.node {
            Node::String(text) => return Ok(Some(text)),
            other => other.kind(),
        };
        let message = format!("a key must be a string, not {kind}");
        self.report(fault(Code::KEY_NOT_TEXT, at, start, message));
        let item = self.next(at)?.ok_or(Stop)?;
        self.value(item, at, depth)?;
        Ok(None)
    }
}

/// A fault whose position is known already.
fn fault(code: Code, at: &Pointer<'_>, start: usize, message: impl Into<String>) -> Diagnostic {
    Diagnostic::new(code, at, message).at(Target::Offset(start))
}

fn too_deep(at: &Pointer<'_>, start: usize) -> Diagnostic {
    let message = format!("values nest more than {MAX_DEPTH} levels deep");
    let help = "move inner schemas to `components`, and refer to them with `$ref`";
    fault(Code::TOO_LARGE, at, start, message).help(help)
}

/// The pairs of an object while it is read.
#[derive(Default)]
struct Pairs {
    known: Entries,
    /// The keys that came from `<<`, which the object's own pairs override.
    inherited: HashSet<String>,
}

impl Pairs {
    /// Adds a pair of the object's own, unless the object already has one with that key.
    /// Returns whether it was added.
    fn insert(&mut self, key: &str, value: Node) -> bool {
        let is_new = !self.known.contains_key(key) || self.inherited.remove(key);
        if is_new {
            self.known.insert(key.to_owned(), value);
        }
        is_new
    }

    /// Adds the pairs of an object, or of each object in a list, whose keys are new
    /// (<https://yaml.org/type/merge.html>). Returns whether the value can be merged.
    fn merge(&mut self, node: Node) -> bool {
        match node {
            Node::Map(pairs) => {
                for (key, value) in pairs {
                    if !self.known.contains_key(&key) {
                        self.inherited.insert(key.clone());
                        self.known.insert(key, value);
                    }
                }
                true
            }
            Node::List(items) if items.iter().all(|item| item.as_map().is_some()) => {
                items.into_iter().all(|item| self.merge(item))
            }
            _ => false,
        }
    }
}
