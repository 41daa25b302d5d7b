//! What goes into a run and what comes out of it: the description, the settings, and the
//! set of files with their headers.

use crate::diag::Diagnostic;

/// The description that a crate is generated from.
#[derive(Clone, Copy, Debug)]
pub struct Source<'a> {
    /// The name of its file, without folders; it is written into the headers.
    pub name: &'a str,
    /// Its text, YAML or JSON.
    pub text: &'a str,
}

/// What to generate.
#[derive(Clone, Debug, Default)]
pub struct Settings {
    /// The package that the files make up.
    pub package: Package,
    /// Which operations: an operationId, `METHOD /path` or `tag:NAME` each; all of them
    /// where this is empty.
    pub operations: Vec<String>,
}

/// What the manifest of the emitted package says beyond what the description tells.
#[derive(Clone, Debug, Default)]
pub struct Package {
    /// The crate's name; made from the title of the description where it is missing.
    pub name: Option<String>,
    /// Whether the package is a member of this workspace, and takes lints and such from it.
    pub member: bool,
    /// Lines for `[dev-dependencies]`, for tests and examples that are written by hand.
    pub dev_dependencies: Vec<String>,
}

/// What a run made.
#[derive(Clone, Debug)]
pub struct Generated {
    /// The name of the package, as in its manifest.
    pub package: String,
    /// All files, sorted by path.
    pub files: Vec<File>,
    /// What is odd about the document although a good reading is left.
    pub warnings: Vec<Diagnostic>,
    /// How much there is.
    pub stats: Stats,
}

/// How much a run made.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Stats {
    /// Operations.
    pub operations: usize,
    /// Types, besides those of operations.
    pub types: usize,
}

/// One file of the emitted crate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Its path inside the crate, with `/` between the parts.
    pub path: String,
    /// Its text, header and all.
    pub text: String,
}

/// What the header of a file on disk tells about the rest of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DigestState {
    /// There is nothing in the file.
    Empty,
    /// The header is there and its digest fits the rest: nobody touched the file.
    Ours,
    /// The header is there, but the rest is not what it was written for.
    Edited,
    /// There is no header of ours.
    Foreign,
}

/// Compares the digest in the header of a file with the rest of it.
pub fn digest_state(text: &[u8]) -> DigestState {
    let _ = text;
    DigestState::Foreign
}
