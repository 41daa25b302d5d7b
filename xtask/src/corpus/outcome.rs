//! The result of generating a crate from a document.
//!
//! Imports `losses`, and from outside of this folder `coverage`.

use super::losses::Loss;
use crate::coverage::Totals;
use std::collections::BTreeSet;
use std::time::Duration;

/// The result of generating a crate.
#[derive(Debug)]
pub(crate) enum Outcome {
    /// A crate was generated.
    Generated(CrateStats),
    /// The generator rejected the document.
    Rejected(Rejection),
    /// The file cannot be read, or is not text.
    Unreadable(String),
    /// The generator panicked, or rejected the document without a reason.
    InternalError(String),
}

/// The size of a generated crate.
#[derive(Clone, Debug, Default)]
pub(crate) struct CrateStats {
    pub(crate) operations: usize,
    pub(crate) types: usize,
    pub(crate) warnings: usize,
    /// The lines of all Rust files.
    pub(crate) lines: usize,
    /// The longest of these files, and its lines.
    pub(crate) longest: (String, usize),
    /// The feature of one of several groups of operations.
    pub(crate) group: Option<String>,
    /// The runtime modules in the crate.
    pub(crate) runtime: BTreeSet<String>,
    /// The coverage of the document's constraints.
    pub(crate) coverage: Totals,
    /// The losses that a warning or the list explains.
    pub(crate) known_losses: Vec<Loss>,
    /// The losses that nothing explains.
    pub(crate) silent_losses: Vec<Loss>,
    /// The entries of the list that no longer apply.
    pub(crate) stale_losses: Vec<String>,
    /// The time that generating took.
    pub(crate) time: Duration,
}

/// The first error of a rejected document.
#[derive(Debug)]
pub(crate) struct Rejection {
    pub(crate) code: String,
    pub(crate) message: String,
    /// The JSON pointer as diagnostics print it.
    pub(crate) pointer: String,
    pub(crate) line: usize,
    pub(crate) column: usize,
}
