//! A single diagnostic.
//!
//! Imports `code` and `pointer` from this layer.

use super::code::Code;
use super::pointer::JsonPointer;

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
    /// The rule that is broken; the letter of the code is the severity.
    pub code: Code,
    /// The JSON pointer (RFC 6901) of the value, from the root of the document.
    pub pointer: JsonPointer,
    /// The part at the pointer.
    pub target: Target,
    /// The fact: one sentence without a full stop.
    pub message: String,
    /// The cure: one sentence without a full stop.
    pub help: Option<String>,
}

impl Diagnostic {
    /// A diagnostic for the value at `pointer`.
    pub fn new(code: Code, pointer: impl Into<JsonPointer>, message: impl Into<String>) -> Self {
        Self {
            code,
            pointer: pointer.into(),
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

    /// The same diagnostic for another part at its pointer, or for a byte of the source.
    #[must_use]
    pub fn at(mut self, target: Target) -> Self {
        self.target = target;
        self
    }
}
