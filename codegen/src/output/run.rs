//! What a run is given, and what it returns.
//!
//! Imports `file`, `package`, `diag` and `ir`.

use super::file::File;
use super::package::Package;
use crate::diag::{Diagnostic, Levels};
use crate::ir::Interpretation;

/// What to generate.
#[derive(Clone, Debug, Default)]
pub struct Settings {
    /// The package of the files.
    pub package: Package,
    /// The operations, each as an `operationId`, `METHOD /path` or `tag:NAME`; all of them if
    /// this is empty.
    pub operations: Vec<String>,
    /// How schemas are interpreted.
    pub interpretation: Interpretation,
    /// What a document may break.
    pub levels: Levels,
}

/// The output of a run.
#[derive(Clone, Debug)]
pub struct Generated {
    /// The name of the package, as in its manifest.
    pub package: String,
    /// All files, sorted by path.
    pub files: Vec<File>,
    /// The features of groups of operations, if there are several. Each compiles one group.
    pub features: Vec<String>,
    /// Warnings about the document.
    pub warnings: Vec<Diagnostic>,
    /// Notes of what was inferred although the document does not state it.
    pub notes: Vec<Diagnostic>,
    /// How much was generated.
    pub stats: Stats,
}

/// How much a run generated.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Stats {
    /// The number of operations.
    pub operations: usize,
    /// The number of types, other than those of operations.
    pub types: usize,
    /// The number of component schemas that no operation, webhook or callback leads to.
    pub unused: usize,
    /// The number of keywords that are documented only.
    pub documented: usize,
}
