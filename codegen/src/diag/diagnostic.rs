//! Diagnostics, and their collection.
//!
//! Imports `code` and `pointer` from this layer.

use super::code::{Code, Severity};
use super::pointer::JsonPointer;
use indexmap::IndexSet;
use std::cell::RefCell;

/// The part that a diagnostic points at, of the key and value at its pointer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Target {
    /// The value at the pointer.
    Value,
    /// The key at the pointer: the name itself is wrong.
    Key,
    /// A byte of the source, for text that has not become a tree.
    Offset(usize),
}

/// A fault of a document.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Diagnostic {
    /// The rule that is broken.
    pub code: Code,
    /// The severity, which is that of the code by default.
    pub severity: Severity,
    /// The JSON pointer (RFC 6901) of the value, from the root of the tree, or of its text if
    /// `source` names one.
    pub pointer: JsonPointer,
    /// The index of the text that the diagnostic is about, if that is not to be looked up by the
    /// pointer: what is wrong did not become a part of the tree.
    pub source: Option<usize>,
    /// The part at the pointer.
    pub target: Target,
    /// The fact: one sentence without a full stop.
    pub message: String,
    /// The cure, and if there is one, the fallback: sentences without full stops, each on a line.
    pub help: Option<String>,
}

impl Diagnostic {
    /// A diagnostic for the value at `pointer`.
    pub fn new(code: Code, pointer: impl Into<JsonPointer>, message: impl Into<String>) -> Self {
        Self {
            code,
            severity: code.severity(),
            pointer: pointer.into(),
            source: None,
            target: Target::Value,
            message: message.into(),
            help: None,
        }
    }

    /// The same diagnostic with help.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// The same diagnostic with another line of help.
    #[must_use]
    pub(crate) fn and_help(mut self, help: &str) -> Self {
        self.help = Some(match self.help {
            Some(first) => first + "\n" + help,
            None => help.to_owned(),
        });
        self
    }

    /// The same diagnostic for further places, which are counted.
    #[must_use]
    pub(crate) fn and_elsewhere(mut self, places: usize) -> Self {
        match places {
            0 => {}
            1 => self.message += " (here and at one other place)",
            more => self.message += &format!(" (here and at {more} other places)"),
        }
        self
    }

    /// The same diagnostic for a place in one of the texts of a description.
    #[must_use]
    pub fn in_source(mut self, source: usize) -> Self {
        self.source = Some(source);
        self
    }

    /// The same diagnostic for another part at its pointer, or for a byte of the source.
    #[must_use]
    pub fn at(mut self, target: Target) -> Self {
        self.target = target;
        self
    }
}

/// The diagnostics for one document, in the order in which they were reported.
///
/// Reporting takes `&self`, so that layers can pass the collection down without borrowing it
/// exclusively.
#[derive(Debug, Default)]
pub struct Diagnostics {
    found: RefCell<IndexSet<Diagnostic>>,
}

impl Diagnostics {
    /// Adds a diagnostic, unless an equal one is there already: a shared part of the document is
    /// checked more than once.
    pub fn push(&self, diagnostic: Diagnostic) {
        self.found.borrow_mut().insert(diagnostic);
    }

    /// Adds several diagnostics, like [`push`](Self::push).
    pub fn extend(&self, diagnostics: impl IntoIterator<Item = Diagnostic>) {
        self.found.borrow_mut().extend(diagnostics);
    }

    /// Whether one of the diagnostics is an error.
    pub fn has_errors(&self) -> bool {
        self.found
            .borrow()
            .iter()
            .any(|diagnostic| diagnostic.severity == Severity::Error)
    }

    /// All diagnostics, in the order in which they were reported.
    pub fn into_vec(self) -> Vec<Diagnostic> {
        self.found.into_inner().into_iter().collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_diagnostics_are_reported_once() {
        let warning = Diagnostic::new(Code::IGNORED_FIELD, JsonPointer::default(), "a");
        let error = Diagnostic::new(Code::REF_MISSING, JsonPointer::default(), "b");
        let found = Diagnostics::default();
        found.push(warning.clone());
        found.extend([warning.clone()]);
        assert!(!found.has_errors());
        found.extend([error.clone(), warning.clone()]);
        assert!(found.has_errors());
        assert_eq!(found.into_vec(), [warning, error]);
    }
}
