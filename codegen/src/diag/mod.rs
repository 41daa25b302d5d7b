//! Diagnostics: what is wrong with a document, where, why, and what helps.
//!
//! Every refusal of the generator is a [`Diagnostic`]: a stable [`Code`], the
//! [`JsonPointer`] of the very value, a sentence, and the cure where there is one.
//! The rooms only collect them; places (line and column) are looked up when they are
//! printed, so that a good document never pays for them.
//!
//! Imports nothing.

mod code;
mod constraint;
mod pointer;
mod render;

pub use code::{Code, Severity};
pub use constraint::{Constraint, Fate};
pub use pointer::{JsonPointer, Pointer};
pub use render::{Place, is_about_the_request, printable, render, render_all, render_message};

use std::cell::RefCell;

use indexmap::IndexSet;

/// What a diagnostic points at, within the pair that its pointer names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Target {
    /// The value at the pointer.
    Value,
    /// The key of the pair at the pointer: the name itself is at fault.
    Key,
    /// A byte of the source, for text that has no tree yet.
    Offset(usize),
}

/// One fault of a document.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Diagnostic {
    /// Which rule was broken; its letter says how severe that is.
    pub code: Code,
    /// Where, as a JSON pointer (RFC 6901) from the document's root.
    pub pointer: JsonPointer,
    /// Which side of the pair at the pointer.
    pub target: Target,
    /// One sentence without a full stop.
    pub message: String,
    /// What to do about it, one sentence without a full stop.
    pub help: Option<String>,
}

impl Diagnostic {
    /// A fault of the value at `pointer`.
    pub fn new(code: Code, pointer: impl Into<JsonPointer>, message: impl Into<String>) -> Self {
        Self {
            code,
            pointer: pointer.into(),
            target: Target::Value,
            message: message.into(),
            help: None,
        }
    }

    /// The same fault, with what to do about it.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// The same fault, pointing elsewhere within the pair, or into the text.
    #[must_use]
    pub fn at(mut self, target: Target) -> Self {
        self.target = target;
        self
    }
}

/// The faults of one document, in the order in which they were found.
///
/// Collecting takes `&self`, so that rooms can hand the collector down without
/// borrowing it exclusively.
#[derive(Debug, Default)]
pub struct Diagnostics {
    found: RefCell<IndexSet<Diagnostic>>,
}

impl Diagnostics {
    /// Takes a fault, unless the very same one is there already (a shared part of the
    /// document is reached by several ways).
    pub fn push(&self, diagnostic: Diagnostic) {
        self.found.borrow_mut().insert(diagnostic);
    }

    /// Takes several faults, or perhaps one.
    pub fn extend(&self, diagnostics: impl IntoIterator<Item = Diagnostic>) {
        self.found.borrow_mut().extend(diagnostics);
    }

    /// Whether one of them is an error.
    pub fn has_errors(&self) -> bool {
        self.found
            .borrow()
            .iter()
            .any(|diagnostic| diagnostic.code.severity() == Severity::Error)
    }

    /// All of them, in the order in which they were found.
    pub fn into_vec(self) -> Vec<Diagnostic> {
        self.found.into_inner().into_iter().collect()
    }
}
