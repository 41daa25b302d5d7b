//! Applying an overlay to a document ("Action Object").
//!
//! Imports `diag`, and from this layer `document`, and from this folder `action`, `merge` and
//! `trace`.

use super::action::{Action, Change, Version, actions};
use super::merge::{Merge, is_primitive};
use super::trace::Trace;
use crate::diag::{Code, Diagnostic, Diagnostics, JsonPointer};
use crate::spec::document::{Cursor, Node};

/// How deeply the values of a changed document may nest, as in one that is read.
const MAX_DEPTH: usize = 192;

/// How many values the actions of an overlay may add in all.
const MAX_ADDED: usize = 4 << 20;

/// Applies the actions of an overlay in their order ("Overlay Object": `actions`), each to the
/// result of the one before. `source` is the overlay in the trace; the diagnostics point into it.
/// After an error, the document is not to be used.
pub(in crate::spec) fn apply(
    document: &mut Node,
    overlay: &Node,
    source: usize,
    trace: &mut Trace,
    found: &Diagnostics,
) {
    let Some((version, actions)) = actions(overlay, found) else {
        return;
    };
    let mut run = Run {
        document,
        version,
        source,
        trace,
        found,
        room: MAX_ADDED,
    };
    for action in &actions {
        if run.action(action).is_none() {
            return;
        }
    }
}

struct Run<'r> {
    document: &'r mut Node,
    version: Version,
    source: usize,
    trace: &'r mut Trace,
    found: &'r Diagnostics,
    /// How many values may still be added.
    room: usize,
}

impl Run<'_> {
    /// Applies an action; none after an error.
    fn action(&mut self, action: &Action<'_>) -> Option<()> {
        let selected = action.query.select(self.document);
        let paths: Vec<Vec<String>> = selected.iter().map(path).collect();
        if paths.is_empty() {
            self.selects_nothing(&action.target, "target");
            return Some(());
        }
        match &action.change {
            Change::Remove => self.remove(paths, &action.target),
            Change::Update(value) => {
                let at = JsonPointer::from(&value.at);
                self.merge(&paths, value.node, &at, action)
            }
            Change::Copy(text, query) => {
                let copied = query.select(self.document);
                let value = match copied.as_slice() {
                    [] => {
                        self.selects_nothing(text, "copy");
                        return Some(());
                    }
                    [one] => one.node.clone(),
                    several => {
                        let count = several.len();
                        let message =
                            format!("`copy` must select a single value, but selects {count}");
                        return self.fail(&text.at, message);
                    }
                };
                self.merge(&paths, &value, &JsonPointer::from(&text.at), action)
            }
        }
    }

    fn selects_nothing(&self, query: &Cursor<'_>, field: &str) {
        let message = format!("the action has no effect: its `{field}` selects nothing");
        let warning = Diagnostic::new(Code::ACTION_WITHOUT_EFFECT, &query.at, message);
        self.found.push(warning);
    }

    fn fail(&self, at: impl Into<JsonPointer>, message: impl Into<String>) -> Option<()> {
        self.found
            .push(Diagnostic::new(Code::BAD_ACTION, at, message));
        None
    }

    /// Removes values, the last one first: that changes the pointer of no other one.
    fn remove(&mut self, mut paths: Vec<Vec<String>>, target: &Cursor<'_>) -> Option<()> {
        paths.sort_by(|one, other| in_document_order(self.document, one, other));
        for path in paths.iter().rev() {
            let Some((key, parent)) = path.split_last() else {
                return self.fail(&target.at, "the document as a whole cannot be removed");
            };
            match self.document.descend_mut(parent)? {
                Node::Map(entries) => {
                    entries.shift_remove(key);
                    self.trace.remove_property(parent, key);
                }
                Node::List(items) => {
                    let index = key.parse().ok().filter(|index| *index < items.len())?;
                    self.trace.remove_item(parent, index, items.len());
                    items.remove(index);
                }
                _ => return None,
            }
        }
        Some(())
    }

    fn merge(
        &mut self,
        paths: &[Vec<String>],
        value: &Node,
        at: &JsonPointer,
        action: &Action<'_>,
    ) -> Option<()> {
        self.check_targets(paths, value, at, action)?;
        let (count, height) = measure(value);
        let deepest = paths.iter().map(Vec::len).max().unwrap_or_default();
        self.room = self.room.saturating_sub(count.saturating_mul(paths.len()));
        if self.room == 0 || deepest + height > MAX_DEPTH {
            let message = "the action makes the document too large";
            self.found
                .push(Diagnostic::new(Code::TOO_LARGE, at.clone(), message));
            return None;
        }
        let mut merge = Merge {
            trace: self.trace,
            found: self.found,
            source: self.source,
        };
        for path in paths {
            let into = self.document.descend_mut(path)?;
            if !merge.target(into, value, at, &mut path.clone()) {
                return None;
            }
        }
        Some(())
    }

    /// The values that an action updates are all objects, all arrays or all primitives.
    fn check_targets(
        &self,
        paths: &[Vec<String>],
        value: &Node,
        at: &JsonPointer,
        action: &Action<'_>,
    ) -> Option<()> {
        let targets: Vec<_> = paths
            .iter()
            .filter_map(|path| self.document.descend(path))
            .collect();
        let first = targets.first()?;
        let kind = |node: &Node| match node {
            Node::Map(_) => "objects",
            Node::List(_) => "arrays",
            _ => "primitives",
        };
        if let Some(other) = targets.iter().find(|node| kind(node) != kind(first)) {
            let message = format!(
                "the target selects both {} and {}: an action updates values of one kind",
                kind(first),
                kind(other)
            );
            return self.fail(&action.target.at, message);
        }
        if self.version == Version::V1_0 {
            let later = match (first, value) {
                (first, _) if is_primitive(first) => "replacing a primitive",
                (Node::List(_), Node::List(_)) => "appending the items of an array",
                _ => return Some(()),
            };
            let message = format!("{later} is read as in Overlay 1.1, the first version with it");
            self.found
                .push(Diagnostic::new(Code::OTHER_FORM, at.clone(), message));
        }
        Some(())
    }
}

/// The keys and indices that lead to a value.
fn path(cursor: &Cursor<'_>) -> Vec<String> {
    JsonPointer::from(&cursor.at).segments().collect()
}

/// Compares two paths: a value comes before what is in it, and an item before those after it. The
/// order of properties does not matter here.
fn in_document_order(root: &Node, one: &[String], other: &[String]) -> std::cmp::Ordering {
    let common = one.iter().zip(other).take_while(|(a, b)| a == b).count();
    let parent = one.get(..common).and_then(|path| root.descend(path));
    match (one.get(common), other.get(common), parent) {
        (Some(a), Some(b), Some(Node::List(_))) => {
            let index = |key: &String| key.parse::<usize>().ok();
            index(a).cmp(&index(b))
        }
        (a, b, _) => a.cmp(&b),
    }
}

/// The number of values in a value, and how deeply they nest.
fn measure(node: &Node) -> (usize, usize) {
    let of = |children: &mut dyn Iterator<Item = &Node>| {
        children
            .map(measure)
            .fold((1, 0), |(count, height), (more, deep)| {
                (count + more, height.max(deep + 1))
            })
    };
    match node {
        Node::Map(entries) => of(&mut entries.values()),
        Node::List(items) => of(&mut items.iter()),
        _ => (1, 0),
    }
}

#[cfg(test)]
#[path = "apply_tests.rs"]
mod tests;
