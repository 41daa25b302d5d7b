//! Collecting diagnostics.
//!
//! Imports `code` and `diagnostic` from this layer.

use super::code::Severity;
use super::diagnostic::Diagnostic;
use indexmap::IndexSet;
use std::cell::RefCell;

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
            .any(|diagnostic| diagnostic.code.severity() == Severity::Error)
    }

    /// All diagnostics, in the order in which they were reported.
    pub fn into_vec(self) -> Vec<Diagnostic> {
        self.found.into_inner().into_iter().collect()
    }
}

#[cfg(test)]
mod tests {
    use super::super::code::Code;
    use super::super::pointer::JsonPointer;
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
