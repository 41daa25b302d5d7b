//! Merging a value of an overlay into a value of the document ("Action Object").
//!
//! Imports `diag`, and from this layer `document`, and from this folder `trace`.

use super::trace::{Origin, Trace};
use crate::diag::{Code, Diagnostic, Diagnostics, JsonPointer};
use crate::spec::document::Node;

/// What the merge of one action changes besides the value, and what it reports.
pub(super) struct Merge<'m> {
    pub(super) trace: &'m mut Trace,
    pub(super) found: &'m Diagnostics,
    /// The source of the values that are merged.
    pub(super) source: usize,
}

impl Merge<'_> {
    /// Merges a value into the one at `path`: objects recursively, arrays by appending to them, and
    /// a primitive replaces a primitive. A single value is appended to an array that is the target
    /// of the action itself. Returns whether it was possible.
    pub(super) fn target(
        &mut self,
        into: &mut Node,
        value: &Node,
        at: &JsonPointer,
        path: &mut Vec<String>,
    ) -> bool {
        match (into, value) {
            (Node::List(items), value) if !matches!(value, Node::List(_)) => {
                self.record(path, &items.len().to_string(), at.clone());
                items.push(value.clone());
                true
            }
            (into, value) => self.value(into, value, at, path),
        }
    }

    fn value(
        &mut self,
        into: &mut Node,
        value: &Node,
        at: &JsonPointer,
        path: &mut Vec<String>,
    ) -> bool {
        match (into, value) {
            (Node::Map(entries), Node::Map(update)) => {
                let mut all = true;
                for (key, value) in update {
                    let at = at.key(key);
                    match entries.get_mut(key) {
                        Some(into) => {
                            path.push(key.clone());
                            all &= self.value(into, value, &at, path);
                            path.pop();
                        }
                        None => {
                            self.record(path, key, at);
                            entries.insert(key.clone(), value.clone());
                        }
                    }
                }
                all
            }
            (Node::List(items), Node::List(update)) => {
                for (index, value) in update.iter().enumerate() {
                    let at = at.key(&index.to_string());
                    self.record(path, &items.len().to_string(), at);
                    items.push(value.clone());
                }
                true
            }
            (into, value) if is_primitive(into) && is_primitive(value) => {
                *into = value.clone();
                self.trace.set(path, (self.source, at.clone()));
                true
            }
            (into, value) => {
                let place = path
                    .iter()
                    .fold(JsonPointer::default(), |at, key| at.key(key));
                let message = format!(
                    "{} cannot be merged into {}, which is at `{place}`",
                    value.kind(),
                    into.kind()
                );
                let help = "remove the value by an action of its own before";
                let fault = Diagnostic::new(Code::BAD_ACTION, at.clone(), message);
                self.found.push(fault.help(help));
                false
            }
        }
    }

    fn record(&mut self, path: &mut Vec<String>, key: &str, at: JsonPointer) {
        let origin: Origin = (self.source, at);
        path.push(key.to_owned());
        self.trace.set(path, origin);
        path.pop();
    }
}

/// Whether a value is neither an object nor an array.
pub(super) fn is_primitive(node: &Node) -> bool {
    !matches!(node, Node::Map(_) | Node::List(_))
}
