//! The options of each command.
//!
//! Imports nothing.

use codegen::Interpretation;
use codegen::diag::Levels;
use std::num::NonZeroUsize;
use std::path::PathBuf;

/// The options of `cargo xtask codegen`.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Codegen {
    /// Only report what is out of date.
    pub(crate) check: bool,
    /// Overwrite files that were edited by hand.
    pub(crate) force: bool,
    /// The OpenAPI document; the one of this repository if absent.
    pub(crate) spec: Option<PathBuf>,
    /// Where the other files of its description are.
    pub(crate) lookup: Lookup,
    /// The overlays of the document, in the order in which they are applied.
    pub(crate) overlays: Vec<PathBuf>,
    /// The folder of the crate; `generated/` if absent.
    pub(crate) out: Option<PathBuf>,
    /// The name of the crate.
    pub(crate) name: Option<String>,
    /// Make the crate a member of the workspace that it is in.
    pub(crate) member: bool,
    /// The version of the crate.
    pub(crate) version: Option<String>,
    /// The license of the crate.
    pub(crate) license: Option<String>,
    /// The URL of the crate's repository.
    pub(crate) repository: Option<String>,
    /// The keywords of the crate.
    pub(crate) keywords: Option<Vec<String>>,
    /// The selected operations; all if empty.
    pub(crate) operations: Vec<String>,
    /// How schemas are read.
    pub(crate) interpretation: Interpretation,
    /// What the document may break.
    pub(crate) levels: Levels,
    /// The file of the coverage report.
    pub(crate) report: Option<PathBuf>,
}

/// The options of `cargo xtask bundle`.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Bundle {
    /// The entry document.
    pub(crate) spec: PathBuf,
    /// Where its other files are.
    pub(crate) lookup: Lookup,
    /// The overlays of the entry document, in the order in which they are applied.
    pub(crate) overlays: Vec<PathBuf>,
    /// What the description may break.
    pub(crate) levels: Levels,
    /// The file of the one document.
    pub(crate) out: PathBuf,
}

/// Where the files of a description are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Lookup {
    /// The folder with all files; that of the entry document if absent.
    pub(crate) root: Option<PathBuf>,
    /// Prefixes of URLs, each with the folder of the copies.
    pub(crate) maps: Vec<(String, PathBuf)>,
}

/// The options of `cargo xtask corpus`.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Corpus {
    /// Documents, and folders of documents.
    pub(crate) paths: Vec<PathBuf>,
    /// Compile the crates as well.
    pub(crate) compile: bool,
    /// The file for the results.
    pub(crate) json: Option<PathBuf>,
    /// The number of parallel jobs.
    pub(crate) jobs: Option<NonZeroUsize>,
}

/// The options of `cargo xtask conformance`.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Conformance {
    /// The folder of the suite.
    pub(crate) folder: PathBuf,
    /// How schemas are read; strictly by default.
    pub(crate) interpretation: Interpretation,
}

/// The options of `cargo xtask examples`.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Examples {
    /// Documents, and folders of documents.
    pub(crate) paths: Vec<PathBuf>,
    /// List each example that fails.
    pub(crate) verbose: bool,
}
